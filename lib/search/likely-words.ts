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

/** Finds what a folded text has to contain for one of these tokens, or a verb that begins with one of these consonants. */
export function expectSome(tokens: readonly string[], verbs: ReadonlySet<string>): RegExp {
  const parts = unique(tokens.filter(Boolean).map(expectToken))
  const begun = [...verbs].map((consonant) => `[${syllablesOf(consonant)}]`)
  return new RegExp([...parts, ...begun].join('|') || '(?!)', 'g')
}

/** A number is joined with its unit, and only the beginning of other Latin words is compared. */
function expectToken(token: string): string {
  if (isHangul(token)) return token
  return `(?<![a-z\\d])${escapeSigns(/^\d+/.exec(token)?.[0] ?? token.slice(0, 3))}`
}

const isHangul = (token: string) => /^[가-힣]/.test(token)
const escapeSigns = (text: string) => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')

const consonants = 'ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ'
const perConsonant = 588
const firstSyllable = 0xac00

/** The range of syllables that begin with a consonant. */
function syllablesOf(consonant: string): string {
  const first = firstSyllable + consonants.indexOf(consonant) * perConsonant
  return `${String.fromCharCode(first)}-${String.fromCharCode(first + perConsonant - 1)}`
}

/** The initial consonant of a word in Hangul. */
export const consonantOf = (word: string) =>
  consonants.charAt(Math.floor((word.charCodeAt(0) - firstSyllable) / perConsonant))
