import { dashedWord, tiedWords } from './tied-words'

/** The part up to a colon, or before a dash with spaces around it; a short word there is no line of its own. */
const head = /^.{8,}?(?::(?= .)|(?= [-–—] .))/s

/**
 * Words that a hyphen joins, unless they are longer than a line of a phone; the ends of brackets within a word; words that
 * are tied.
 */
const compound = new RegExp(
  String.raw`\p{L}+(?:-\p{L}+)+|[)\]”’」』…]+\p{Script=Hangul}|${tiedWords}|${dashedWord}`,
  'gu',
)
const longest = 20

/** Width of a line of a title on a phone, in em. */
const narrow = 16

/** Rough width in em: a Hangul syllable is nearly as wide as it is high. */
const measure = (text: string): number =>
  [...text].reduce(
    (sum, sign) => sum + (sign === ' ' ? 0.25 : sign > '\u2fff' || /\p{Script=Hangul}/u.test(sign) ? 0.9 : 0.53),
    0,
  )

/** A hyphen with spaces around it was meant as a dash. */
export const withDashes = (title: string): string => title.replaceAll(' - ', ' – ')

/**
 * Where a title breaks before it breaks anywhere else: the index of the space after its colon or before its dash; 0 if there is none,
 * or if what follows is wider than a line: that of a phone, or of `room` em.
 * @example findTitleBreak('PagedAttention: KV 캐시') // => 15
 */
export function findTitleBreak(title: string, room = narrow): number {
  const at = head.exec(title)?.[0].length ?? 0
  return measure(title.slice(at + 1)) > room ? 0 : at
}

/**
 * The pieces of a title or sentence: every second one does not break, neither at hyphens nor after a bracket.
 * @example cutCompounds('What Makes In-Context Learning Work') // => ['What Makes ', 'In-Context', ' Learning Work']
 */
export function cutCompounds(title: string): string[] {
  const pieces: string[] = ['']
  let end = 0
  for (const { 0: piece, index } of title.matchAll(compound)) {
    if (piece.length > longest) continue
    pieces[pieces.length - 1] += title.slice(end, index)
    pieces.push(piece, '')
    end = index + piece.length
  }
  pieces[pieces.length - 1] += title.slice(end)
  return pieces
}

/** A piece of a title that a search has found words in, or none. */
export interface TitlePart {
  text: string
  /** Stands after the break of the title. */
  isRest?: true
}

/** Parts of a title, with those after its break told apart; a part that has the break within is cut. */
export function tellRest<P extends TitlePart>(parts: readonly P[]): P[] {
  const at = findTitleBreak(parts.map(({ text }) => text).join(''))
  if (at === 0) return [...parts]
  let end = 0
  return parts.flatMap((part) => {
    const cut = Math.max(0, at + 1 - end)
    end += part.text.length
    const pieces = [
      { ...part, text: part.text.slice(0, cut) },
      { ...part, text: part.text.slice(cut), isRest: true as const },
    ]
    return pieces.filter(({ text }) => text !== '')
  })
}
