import { letters } from './spellings'

const longest = 12

/**
 * The acronyms that a Hangul word can spell letter by letter; none when a part of it is no letter's name.
 * @example readLetters('지피티큐') // => ['gptq', 'zptq']
 */
export function readLetters(word: string): string[] {
  if (word.length < 2 || word.length > 2 * longest) return []
  const read: string[][] = [['']]
  for (let end = 1; end <= word.length; end += 1) {
    read[end] = letters
      .filter(([name]) => end >= name.length && word.startsWith(name, end - name.length))
      .flatMap(([name, letter]) => read[end - name.length]!.map((before) => before + letter))
      .slice(0, 24)
  }
  return [...new Set(read[word.length]!)].filter((one) => one.length > 1)
}
