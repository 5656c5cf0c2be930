import { getChoseong } from 'es-hangul'
import { hear } from './align'

/**
 * Keys by which words that may sound alike are looked up: whether they begin with a vowel, and their consonants, in
 * classes that Hangul and English keep apart alike. k: ㄱㅋ, c, g, q; t: ㄷㅌ, d, t; s: ㅅㅈㅊ, s, z, j, ch, th; p: ㅂㅍ, b,
 * f, v; l: ㄹ, l, r; n: ㄴ, and ㅇ at the end; m. h counts at the beginning. Whether two words with one key do sound alike,
 * `align` decides.
 */
const classes: Record<string, string> = {
  ...Object.fromEntries([...'ㄱㄲㅋᆨ'].map((one) => [one, 'k'])),
  ...Object.fromEntries([...'ㄷㄸㅌᆺ'].map((one) => [one, 't'])),
  ...Object.fromEntries([...'ㅅㅆㅈㅉㅊ'].map((one) => [one, 's'])),
  ...Object.fromEntries([...'ㅂㅃㅍᆸ'].map((one) => [one, 'p'])),
  ...{ ㄴ: 'n', ㅇ: 'n', ㅁ: 'm', ㄹ: 'l' },
}

const collapse = (key: string) =>
  key
    .replace(/ts/g, 's')
    .replace(/(.)\1+/g, '$1')
    .replace(/n(?=p)/g, 'm')

/** Names of letters whose consonants are not those of the letter: 챗지피티 is chatgpt. */
const named: [RegExp, string][] = [
  [/에이[치취]|더블[유류]|와이/g, ''],
  [/[지쥐]/g, '기'],
  [/[씨시]/g, '키'],
]

/** @example hangulKeys('오토프롬프트') // => ['atplmpt'] */
export function hangulKeys(word: string): string[] {
  const spelled = named.reduce((text, [name, letter]) => text.replace(name, letter), word)
  return [...new Set([word, spelled].map(keyOf))]
}

function keyOf(word: string): string {
  const heard = hear(word).replace(/ㅇ(?=[ㅏ-ㅣ])/g, '')
  const first = /^[ㅏ-ㅣ]/.test(heard) ? 'a' : heard.startsWith('ㅎ') ? 'h' : ''
  return first + collapse([...heard].map((letter) => classes[letter] ?? '').join(''))
}

const silentR = /(?<=.)r+(?=e?$|[^aeiouyr])/

/** One spelling can be read in several ways: c, g and ch, and an r that is not heard. */
const choices: ((word: string) => string[])[] = [
  (word) => (/g[eiy]/.test(word) ? [word.replace(/g(?=[eiy])/g, 'j'), word] : [word]),
  (word) => (/(?<!s)ch/.test(word) ? [word.replace(/(?<!s)t?ch/g, 'j'), word.replace(/(?<!s)ch/g, 'k')] : [word]),
  (word) => (silentR.test(word) ? [word.replace(new RegExp(silentR, 'g'), ''), word] : [word]),
  (word) => (word.includes('sch') ? [word.replace(/sch/g, 's'), word.replace(/sch/g, 'sk')] : [word]),
  (word) => (/th/.test(word) ? [word.replace(/th/g, 's'), word.replace(/th/g, 't')] : [word]),
  (word) => (/t(?:[iu][aeiou]|u)/.test(word) ? [word.replace(/t(?=[iu][aeiou]|u)/g, 's'), word] : [word]),
  (word) => (/du/.test(word) ? [word.replace(/d(?=u)/g, 'j'), word] : [word]),
  (word) => (/^j/.test(word) ? [word, word.replace(/^j/, 'y')] : [word]),
  (word) => (/^x/.test(word) ? [`e${word}`, word.replace(/^x/, 's')] : [word]),
  (word) => (word.includes('x') ? [word.replace(/x/g, 'ks'), word.replace(/x/g, 's')] : [word]),
  (word) => (/^wh/.test(word) ? [word.replace(/^wh/, 'w'), word.replace(/^wh/, 'h')] : [word]),
  (word) => (/gn(?![aeiouy])/.test(word) ? [word.replace(/gn(?![aeiouy])/g, 'n'), word] : [word]),
]

const latinClasses: Record<string, string> = {
  ...Object.fromEntries([...'cgkq'].map((one) => [one, 'k'])),
  ...Object.fromEntries([...'dt'].map((one) => [one, 't'])),
  ...Object.fromEntries([...'szj'].map((one) => [one, 's'])),
  ...Object.fromEntries([...'bpfv'].map((one) => [one, 'p'])),
  ...{ l: 'l', r: 'l', n: 'n', m: 'm' },
}

function keyOfLatin(word: string): string {
  const first = /^[aeiouwy]/.test(word) ? 'a' : word.startsWith('h') ? 'h' : ''
  return first + collapse([...word].map((letter) => latinClasses[letter] ?? '').join(''))
}

/** @example latinKeys('autoprompt') // => ['atplmpt'] */
export function latinKeys(word: string): string[] {
  const plain = word
    .toLowerCase()
    .replace(/^(?:kn|gn|pn)/, 'n')
    .replace(/^wr/, 'r')
    .replace(/^ps/, 's')
    .replace(/gh(?![aeiouy])/g, '')
    .replace(/ng(?![aeiouyrl])/g, 'n')
    .replace(/mb$/, 'm')
    .replace(/sc(?=[eiy])/g, 's')
    .replace(/c(?=[eiy])/g, 's')
    .replace(/dg(?=[eiy])/g, 'j')
    .replace(/[dt]s|[dt]z/g, 's')
  const read = choices.reduce((words, choose) => words.flatMap(choose), [plain])
  return [...new Set(read.map(keyOfLatin))]
}

/**
 * Keys of a word of the vocabulary: of English words in all their readings, of Korean words that are nouns. Digits at the
 * end stay: bfloat16. Nouns also have their initial consonants as a key.
 */
export function listSoundKeys(term: string, attested: boolean): string[] {
  const [, word = '', digits = ''] = /^([a-z]{2,24}|[가-힣]{2,12})(\d{0,5})$/.exec(term) ?? []
  if (word === '' || !(attested || /[가-힣]/.test(word))) return []
  if (/[a-z]/.test(word)) return latinKeys(word).map((key) => key + digits)
  if (!attested && formOfVerb.test(word)) return []
  const initials = word.length > 2 ? [getChoseong(word)] : []
  // A name is often written without any particle that would prove it a noun.
  const isName = attested || (word.length <= longestName && !formOfVerb.test(word))
  const keys = isName && isLoanword(word) ? hangulKeys(word).slice(0, 1) : []
  return [...initials, ...keys.map((key) => key + digits)]
}

/** Most syllables of a word that is heard though nothing proves it a noun. */
const longestName = 5

/** Endings of words that are probably no nouns, where nothing attests them. */
const formOfVerb = /(?:[다는은을를고면서게지며도만한된할될로의에요죠])$/

/** Whether a Hangul word can be English: the loanword orthography has seven final consonants. */
export function isLoanword(word: string): boolean {
  return [...word].every((syllable) => ' ㄱㄴㄹㅁㅂㅅㅇ'.includes(finalOf(syllable)))
}

const finals = ' ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ'
const finalOf = (syllable: string) => finals[(syllable.charCodeAt(0) - 0xac00) % 28] ?? ' '
