import { getChoseong } from 'es-hangul'
import { stemmer } from 'stemmer'
import { joinMeasures, listMeasureTokens } from './measures'
import type { Word } from './word'

export type { Word } from './word'

const wide = /[\uff01-\uff5e]/g
const apostrophes = /[‘’ʼ]/g
const accented = /[\u00c0-\u017f]/g
/** Whether a text needs more than lower case. */
const unusual = /[\uff01-\uff5e\u3000‘’ʼ\u00c0-\u017f\u1d62-\u1d6a\u2080-\u2089\u2090-\u209c\u2c7c]/
/** Letters and digits of indices in formulas. */
const lowered = /[\u1d62-\u1d6a\u2080-\u2089\u2090-\u209c\u2c7c]/g
const ligatures: Record<string, string> = { ł: 'l', ø: 'o', đ: 'd', ı: 'i', ß: 's', æ: 'a', œ: 'o' }

/**
 * Normalizes spelling variants: NFC, lower case, ASCII for full-width characters and apostrophes, no accents, no lowered
 * signs. Each character stays one character, so that offsets in the result are offsets in the text (given in NFC).
 * @example fold('ＫÜttler의 어텐션') // => 'kuttler의 어텐션'
 */
export function fold(text: string): string {
  const composed = text.normalize('NFC')
  if (!unusual.test(composed)) return composed.replace(/[A-Z]+/g, (letters) => letters.toLowerCase())
  return composed
    .replace(wide, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replace(lowered, (sign) => sign.normalize('NFKC'))
    .replaceAll('\u3000', ' ')
    .replace(apostrophes, "'")
    .replace(/[A-Z\u00c0-\u017f]/g, (letter) => letter.toLowerCase().charAt(0))
    .replace(accented, (letter) => ligatures[letter] ?? letter.normalize('NFD').charAt(0))
}

const letter = String.raw`(?:(?![가-힣ㄱ-ㅣ])[\p{L}\p{N}])+`
const wordPattern = new RegExp(
  String.raw`(?<hangul>[가-힣]+)|(?<letters>[ㄱ-ㅎㅏ-ㅣ]+)|(?<latin>\.?${letter}(?:[._\-/@'’+#]+${letter})*[+#]*)`,
  'gu',
)

/** Particles attached to a Latin word or a symbol: LoRA를, $x$에서. */
const looseParticle =
  /^(?:들)?(?:에서|에게|에게서|한테|한테서|께서|으로|으로서|으로써|로|로서|로써|까지|부터|보다|처럼|마다|만|만큼|대로|뿐|밖에|에|이랑|랑|하고)?(?:은|는|이|가|을|를|의|와|과|도|만|나|이나|이란|란|라도|이라도|이다|이고|이며|이면|이라면|라면|라는|이라는|라고|이라고|인|인가|인지|일|이었다|였다|조차|마저)?$/

/** Whether a word is a particle as it follows a Latin word or a sign, such as `를` in `LoRA를`. */
export function isLooseParticle(word: string): boolean {
  return looseParticle.test(word)
}

/** The words of a folded text, in order. */
export function splitWords(folded: string): Word[] {
  const words: Word[] = []
  for (const match of folded.matchAll(wordPattern)) {
    const [text] = match
    const kind = match.groups!.hangul ? 'hangul' : match.groups!.letters ? 'letters' : 'latin'
    const previous = words.at(-1)
    const isLoose = kind === 'hangul' && previous?.end === match.index && isLooseParticle(text)
    if (!isLoose) words.push({ start: match.index, end: match.index + text.length, text, kind })
  }
  return joinMeasures(words, folded, (rest) => looseParticle.test(rest))
}

/**
 * Tokens of a Latin word: itself, its stem, and the parts of an identifier.
 * @example listLatinTokens('flash-attention') // => ['flash-attention', 'flashattention', 'flash', 'attention', 'attent']
 */
export function listLatinTokens(text: string): string[] {
  const parts = splitParts(text)
  if (parts.length === 1) return unique([text, stemmer(text), ...listMeasureTokens(text)])
  return unique([text, parts.join(''), ...parts.flatMap((part) => [part, stemmer(part)])])
}

/** Parts of `flash-attention`, `register_backward_hook`, `gpt-3`; a decimal number stays whole. */
export function splitParts(text: string): string[] {
  if (/^[\d.,]+$/.test(text)) return [text]
  return text.split(/[._\-/@'’]+/).filter(Boolean)
}

/**
 * Adds the parts of camel-case words; must run before folding.
 * @example splitCapitals('FlashAttention과 InstructGPT') // => 'FlashAttention Flash Attention과 InstructGPT Instruct GPT'
 */
export function splitCapitals(text: string): string {
  return text.replace(/[A-Za-z]*[a-z][A-Z][A-Za-z]*/g, (word) => {
    const parts = word.match(/[A-Z]+(?![a-z])|[A-Z]?[a-z]+/g) ?? []
    return parts.length > 1 && parts.every((part) => part.length > 2) ? `${word} ${parts.join(' ')}` : word
  })
}

/**
 * Bigrams of Hangul syllables, across spaces between words, so that a query without spaces finds words written apart.
 * `|` separates runs of Hangul.
 * @example indexPairs('추론 최적화') // => '추론 론최 최적 적화'
 */
export function indexPairs(text: string): string {
  const runs = fold(text).match(/[가-힣]+(?: [가-힣]+)*/g) ?? []
  return runs.map((run) => pairsOf(run.replaceAll(' ', '')).join(' ')).join(' | ')
}

/** @example pairsOf('어텐션') // => ['어텐', '텐션'] */
export function pairsOf(word: string): string[] {
  return word.length < 2 ? [word] : Array.from({ length: word.length - 1 }, (_, at) => word.slice(at, at + 2))
}

const longestInitials = 20

/**
 * The initial consonants of a title, starting from each of its syllables, so that a prefix query finds any part of it.
 * @example indexInitials('추측 디코딩') // => 'ㅊㅊㄷㅋㄷ ㅊㄷㅋㄷ ㄷㅋㄷ ㅋㄷ'
 */
export function indexInitials(text: string): string {
  const runs = fold(text).match(/[가-힣]+(?: [가-힣]+)*/g) ?? []
  return runs
    .flatMap((run) => {
      const initials = getChoseong(run).replaceAll(' ', '')
      return Array.from({ length: initials.length - 1 }, (_, at) => initials.slice(at, at + longestInitials))
    })
    .join(' ')
}

export function unique<Item>(items: readonly Item[]): Item[] {
  return [...new Set(items)]
}
