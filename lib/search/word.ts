/** A word of a text, with its position. */
export interface Word {
  /** Offsets in the folded text, which are those of the original: folding keeps the length. */
  start: number
  end: number
  /** Folded: lower case, half-width, without accents; a number with its unit in one spelling. */
  text: string
  kind: 'hangul' | 'letters' | 'latin'
}
