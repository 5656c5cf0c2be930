/** A number and its unit in signs: a prefix and a unit of the SI, bits, bytes and floating-point operations. */
const quantity = String.raw`\d(?:[\d.,]*\d)?\u0020(?:[kMGTPEmµn]?(?:i?B|bits?|b|FLOPs?|Hz|W|m|s|g|J|V|A)|%|px|dB|°C)(?![\p{Script=Latin}\d])`
/**
 * In Korean, what determines the word behind it: a number, an abbreviation of up to two letters, and the closed classes of
 * determiners (관형사) and negations of one syllable. Not any word of one syllable: 때, 수 and 것 belong to the word before.
 * Short words only: what is tied has to fit into the line of a phone.
 */
const determined = String.raw`(?<![^\s\p{Ps}\p{Pi}"'])(?:\d(?:[\d.,]*\d)?|[A-Z][A-Z\d]?|[한두세네몇첫새헌옛그이저각매총약안못]|다섯|여섯|일곱|여덟|아홉|스무)\u0020\p{Script=Hangul}{1,7}(?!\p{Script=Hangul})`
/** Syllables of Hangul with one of these vowels and this final consonant, both by their number in Unicode; a source of a class. */
const syllables = (vowels: readonly number[], final: number): string =>
  Array.from({ length: 19 }, (_, initial) =>
    vowels.map((vowel) => String.fromCodePoint(0xac00 + (initial * 21 + vowel) * 28 + final)).join(''),
  ).join('')
const allVowels = Array.from({ length: 21 }, (_, vowel) => vowel)
const openAorEo = [0, 1, 4, 6, 9, 14] // ㅏ ㅐ ㅓ ㅕ ㅘ ㅝ: of -아/어
/**
 * Korean auxiliaries, which mean nothing without the word before them: `-ㄹ 수 있다/없다`, `-아/어 있다`, `-고 있다`. From the
 * last syllable of that word to the first of theirs: words do not break inside. `가 있다` is a noun with its particle.
 */
const auxiliary = String.raw`[${syllables(allVowels, 8)}]\u0020수(?:[가는도]|밖에)?\u0020[있없]|(?!가)[고${syllables(openAorEo, 0)}]\u0020있`
/** A name and its year: `NeurIPS 2022`, `EMNLP Findings 2022`. */
const edition = String.raw`(?<![\p{L}\d])(?:[A-Z][A-Za-z]{1,9}\u0020)?[A-Z][A-Za-z]{1,9}\u0020(?:19|20)\d\d(?!\d)`
/** In a title: a dash stays with the word that it introduces. */
export const dashedWord = String.raw`(?<=\s)[-–—]\u0020[\p{L}\p{N}\p{M}]{1,12}`

/**
 * Words that stay on one line, as the source of a regular expression with the flag `u`: `140 GB`, `세 덩어리`, `쓸 수 있`.
 */
export const tiedWords = [quantity, edition, determined, auxiliary].join('|')

const tied = new RegExp(`(${tiedWords})`, 'u')

/**
 * The pieces of a text: every second one stays on one line.
 * @example cutTiedWords('대략 세 덩어리다') // => ['대략 ', '세 덩어리다', '']
 */
export const cutTiedWords = (text: string): string[] => text.split(tied)
