/** A number and its unit in signs: a prefix and a unit of the SI, bits, bytes and floating-point operations. */
const quantity = String.raw`\d(?:[\d.,]*\d)?\u0020(?:[kMGTPEmµn]?(?:i?B|bits?|b|FLOPs?|Hz|W|m|s|g|J|V|A)|%|px|dB|°C)(?![\p{Script=Latin}\d])`
/**
 * In Korean, what determines the word behind it: a number, an abbreviation of up to two letters, and the closed classes of
 * determiners (관형사) and negations of one syllable. Not any word of one syllable: 때, 수 and 것 belong to the word before.
 * Short words only: what is tied has to fit into the line of a phone.
 */
const determined = String.raw`(?<![^\s\p{Ps}\p{Pi}"'])(?:\d(?:[\d.,]*\d)?|[A-Z][A-Z\d]?|[한두세네몇첫새헌옛그이저각매총약안못]|다섯|여섯|일곱|여덟|아홉|스무)\u0020\p{Script=Hangul}{1,7}(?!\p{Script=Hangul})`
/** In a title: a dash does not begin a line. */
export const dashedWord = String.raw`[\p{L}\p{N}\p{M}]{1,12}\u0020[-–—](?=\u0020|$)`

/**
 * Words that stay on one line, as the source of a regular expression with the flag `u`: `140 GB`, `세 덩어리`, `KV 캐시`.
 */
export const tiedWords = [quantity, determined].join('|')

const tied = new RegExp(`(${tiedWords})`, 'u')

/**
 * The pieces of a text: every second one stays on one line.
 * @example cutTiedWords('대략 세 덩어리다') // => ['대략 ', '세 덩어리다', '']
 */
export const cutTiedWords = (text: string): string[] => text.split(tied)
