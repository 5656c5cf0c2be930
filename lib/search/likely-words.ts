import { splitWords, unique, type Word } from './analyze'

/** A word with its number in the text: numbers of words that stand one after the other differ by one. */
export interface NumberedWord extends Word {
  index: number
}

/**
 * Words of a folded text near the places that an expression finds: a whole text takes as long to split as everything
 * else of a search.
 */
export function listLikelyWords(folded: string, likely: RegExp): NumberedWord[] {
  const words: NumberedWord[] = []
  let end = 0
  likely.lastIndex = 0
  for (let found = likely.exec(folded); found; found = likely.exec(folded)) {
    // One word before and one behind: a number and its unit are one word.
    const start = Math.max(end, startOfWord(folded, startOfWord(folded, found.index) - 1))
    const skipped = hasWord.test(folded.slice(end, start)) ? 1 : 0
    const first = (words.at(-1)?.index ?? 0) + 1 + skipped
    end = endOfWord(folded, endOfWord(folded, likely.lastIndex) + 1)
    for (const [at, word] of splitWords(folded.slice(start, end)).entries())
      words.push({ ...word, start: word.start + start, end: word.end + start, index: first + at })
    likely.lastIndex = end
  }
  return words
}

const hasWord = /[\p{L}\p{N}]/u
const isSpace = (code: number) => code <= 32

function startOfWord(text: string, at: number): number {
  let start = Math.max(0, at)
  while (start > 0 && !isSpace(text.charCodeAt(start - 1))) start -= 1
  return start
}

function endOfWord(text: string, at: number): number {
  let end = Math.min(text.length, at)
  while (end < text.length && !isSpace(text.charCodeAt(end))) end += 1
  return end
}

/**
 * Finds the beginnings of words that can have one of these tokens, and parts wherever they are. A folded text without any
 * has none of the tokens.
 */
export function expectSome(tokens: readonly string[], parts: readonly string[]): RegExp {
  const begun = unique(tokens.filter(Boolean).map(expectToken))
  return new RegExp([...begun, ...parts.filter(Boolean).map(escapeSigns)].join('|') || '(?!)', 'g')
}

/** A number is joined with its unit, and only the beginning of other Latin words is compared. */
function expectToken(token: string): string {
  if (token.startsWith('~')) return `(?<![가-힣])[${syllablesOf(token.slice(1))}]`
  if (/^[가-힣]/.test(token)) return `(?<![가-힣])${token}`
  return `(?<![a-z\\d])${escapeSigns(/^\d+/.exec(token)?.[0] ?? token.slice(0, 3))}`
}

const escapeSigns = (text: string) => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')

const consonants = 'ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ'
const vowels = 'ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ'
const [firstSyllable, perConsonant, perVowel] = [0xac00, 588, 28]

/** The range of syllables with which forms of a verb begin. Some forms of a stem of one syllable have another vowel. */
function syllablesOf([consonant = '', vowel = '', next = '']: string): string {
  const isFixed = consonants.includes(next) && next !== ''
  const first =
    firstSyllable + consonants.indexOf(consonant) * perConsonant + (isFixed ? vowels.indexOf(vowel) * perVowel : 0)
  return `${String.fromCharCode(first)}-${String.fromCharCode(first + (isFixed ? perVowel : perConsonant) - 1)}`
}

/** The initial consonant of a word in Hangul. */
export const consonantOf = (word: string) =>
  consonants.charAt(Math.floor((word.charCodeAt(0) - firstSyllable) / perConsonant))
