/** The signs of a language that are typed as ASCII characters. */
export interface Signs {
  /** Opening and closing double, opening and closing single quotation mark. */
  readonly quotes: readonly string[]
  /** For `...`. */
  readonly ellipsis: string
  /** For `--` and `---`. */
  readonly dashes: readonly string[]
}

interface Replacement {
  at: number
  length: number
  by: string
}

/** Stands for what is not text, such as code or a formula: it is a word for what touches it. */
export const opaque = '\uFFFC'

const typed = /["']|\.{3,}|-{2,}/g
const word = /[\p{L}\p{N}\p{M}\uFFFC]/u
const latin = /\p{Script=Latin}/u
const space = /^[\s\u200B]?$/u
const closing = /^(?:$|[\s\p{Pe}\p{Pf}\p{Pd}"'.,;:!?…。、，！？])/u
const symbol = /(?:^|[^\p{L}\p{N}])[\p{Script=Latin}\p{Script=Greek}]$/u
const lastOf = (text: string) => (/.$/su.exec(text) ?? [''])[0]

/**
 * Typographic signs in place of typed ones.
 * @example setTypography('그는 "왜?"라고... 물었다', ko.prose.signs) // => '그는 “왜?”라고… 물었다'
 */
export function setTypography(text: string, signs: Signs): string {
  const parts: string[] = []
  let end = 0
  for (const { at, length, by } of findReplacements(text, signs)) {
    parts.push(text.slice(end, at), by)
    end = at + length
  }
  return parts.join('') + text.slice(end)
}

/** What `setTypography` replaces, in order. Inches, minutes, primes and options (`--all`) stay as they are typed. */
export function findReplacements(text: string, signs: Signs): Replacement[] {
  const found: Replacement[] = []
  const open: Open = { '"': false, "'": false }
  for (const { 0: sign, index } of text.matchAll(typed)) {
    const touching = found.at(-1)
    const isTouching = touching !== undefined && touching.at + touching.length === index
    const two = text.slice(Math.max(0, index - 2), index)
    const before = isTouching ? touching.by : lastOf(two)
    const after = text.slice(index + sign.length, index + sign.length + 3)
    const isUnit = /\d$/.test(two) || (sign === "'" && symbol.test(two))
    const by = isQuote(sign)
      ? quoteFor(sign, { before, after, isUnit, isPaired: text.includes(sign, index + 1) }, open, signs.quotes)
      : signFor(sign, before, after, signs)
    if (by !== undefined) found.push({ at: index, length: sign.length, by })
  }
  return found
}

type Quote = '"' | "'"
type Open = Record<Quote, boolean>
const isQuote = (sign: string): sign is Quote => sign === '"' || sign === "'"

interface Around {
  before: string
  /** Three characters, fewer at the end. */
  after: string
  /** Whether a number or the name of a variable stands before it: `27"`, `x'`. */
  isUnit: boolean
  /** Whether the same quote follows somewhere. */
  isPaired: boolean
}

function quoteFor(sign: Quote, around: Around, open: Open, quotes: readonly string[]): string | undefined {
  const [opener, closer] = sign === '"' ? quotes : quotes.slice(2)
  if (sign === "'" && isApostrophe(around, open[sign])) return quotes[3]
  const { before, after, isUnit } = around
  if (open[sign] && !space.test(before)) {
    open[sign] = false
    return closer
  }
  if (opensQuote(sign, around)) {
    open[sign] = true
    return opener
  }
  return closing.test(after) && !space.test(before) && !isUnit ? closer : undefined
}

/** Before a word, but not behind a number, which makes it inches or minutes; between words if another follows. */
function opensQuote(sign: Quote, { before, after, isUnit, isPaired }: Around): boolean {
  if (space.test(after[0] ?? '') || isUnit) return false
  if (!word.test(before) && !/[\p{Pe}\p{Pf}.,!?…]/u.test(before)) return sign === '"' || isPaired || !latin.test(after)
  return isPaired && word.test(after[0]!) && !(sign === "'" && latin.test(before))
}

/** `don't`, `1990's`, `'90s`, `dogs'`; not the prime of `f'(x)`. */
function isApostrophe({ before, after, isPaired }: Around, isOpen: boolean): boolean {
  const [next = ''] = after
  if (latin.test(next)) return word.test(before) || (space.test(before) && !isOpen && !isPaired)
  return space.test(before) && /^\d\ds/.test(after)
}

function signFor(sign: string, before: string, after: string, signs: Signs): string | undefined {
  return sign.startsWith('.') ? ellipsisFor(sign, before + after.charAt(0), signs) : dashFor(sign, before, after, signs)
}

function ellipsisFor(sign: string, around: string, { ellipsis }: Signs): string | undefined {
  if (/[/\\]/.test(around)) return undefined // a path
  if (sign.length === 4) return `${ellipsis}.`
  return sign.length % 3 === 0 ? ellipsis.repeat(sign.length / 3) : undefined
}

/** Between words, with spaces on both sides or on none. */
function dashFor(sign: string, before: string, after: string, { dashes }: Signs): string | undefined {
  const next = after.charAt(0)
  const isLoose = space.test(before) && space.test(next) && before + next !== ''
  const isTight = /[\p{L}\p{N}\uFFFC\p{Pe}\p{Pf}…]/u.test(before) && /[\p{L}\p{N}\uFFFC\p{Ps}\p{Pi}"']/u.test(next)
  if (sign.length > 3 || !(isLoose || isTight)) return undefined
  if (sign === '---') return dashes[1]
  return /\d/.test(before) && /\d/.test(next) ? '–' : dashes[0]
}
