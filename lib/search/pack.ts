import { constants, deflateRawSync, inflateRawSync } from 'node:zlib'
import { disassemble } from 'es-hangul'
import type { StoredPost } from './document'
import { spellTerm } from './search-index'

/**
 * How the file of the index writes what would take most of it. Letters of Hangul take three bytes in UTF-8 and one here:
 * each has a sign of ASCII that no word has, in the same order. A word is its letters, so it is not stored beside them.
 */
const hangulLetters = 'ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎㅏㅐㅑㅒㅓㅔㅕㅖㅗㅛㅜㅠㅡㅣ'
const signs = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^`{}'
const signOf = new Map([...hangulLetters].map((letter, at) => [letter, signs[at]!]))
const letterOf = new Map([...signs].map((sign, at) => [sign, hangulLetters[at]!]))

/** The first sign of words in Hangul, and the first behind them. */
export const hangulRange = ['A', signOf.get('ㅏ')!] as const

/** @example packLetters('ㄱㅏ') // => 'AT' */
export function packLetters(letters: string): string {
  return letters.replace(/[ㄱ-ㅣ]/g, (letter) => signOf.get(letter) ?? letter)
}

/** The key of a term in the file: its letters (`spellTerm`), packed. */
export const packTerm = (term: string) => packLetters(spellTerm(term))

/** Letters that were packed. */
export function unpackLetters(packed: string): string {
  return packed.replace(/[A-Z[\\\]^`{}]/g, (sign) => letterOf.get(sign)!)
}

const initials = 'ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ'
const [vowels, finals] = [
  'ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ',
  'ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ',
].map((letters) => new Map([...letters].map((letter, at) => [disassemble(letter), at]))) as [
  Map<string, number>,
  Map<string, number>,
]

/** The word that has these letters; those of a verb (`~…`) are the term itself. A consonant before a vowel begins a syllable. */
export function joinLetters(letters: string): string {
  if (letters.startsWith('~')) return letters
  return letters.replace(
    /([ㄱ-ㅎ])([ㅏ-ㅣ]{1,2})((?:[ㄱ-ㅎ](?![ㅏ-ㅣ])){0,2})/g,
    (_, initial: string, vowel: string, final: string) =>
      String.fromCharCode(
        0xac00 + (initials.indexOf(initial) * 21 + vowels.get(vowel)!) * 28 + (final ? finals.get(final)! + 1 : 0),
      ),
  )
}

/** The stored text of a post, compressed. UTF-16, which is read three times as fast as UTF-8. */
export function packPost(post: StoredPost): Buffer {
  return deflateRawSync(Buffer.from(JSON.stringify(post), 'utf16le'), { level: constants.Z_BEST_COMPRESSION })
}

/** The stored text of a post. */
export function unpackPost(stored: Buffer): StoredPost {
  return JSON.parse(inflateRawSync(stored).toString('utf16le')) as StoredPost
}
