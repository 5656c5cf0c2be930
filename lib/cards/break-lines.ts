/** Widths of Pretendard Bold by kind of character, in ems. */
const widths: [RegExp, number][] = [
  [/\p{sc=Hangul}/u, 0.86],
  [/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/u, 1],
  [/[ijlI.,:;'’‘|!]/, 0.28],
  [/[ftr1()[\]{}/-]/, 0.39],
  [/[mwMW@%—]/, 0.9],
  [/[ACDGHNOQUVXY]/, 0.71],
  [/\s/, 0.23],
]

/** Approximate width of a text in one line, in ems, without loading the font. */
export function measureEms(text: string): number {
  return [...text].reduce((sum, sign) => sum + (widths.find(([kind]) => kind.test(sign))?.[1] ?? 0.59), 0)
}

/**
 * Breaks a text between words, Korean too, into as few lines as possible, of nearly equal width. A word wider than a
 * line is split.
 * @param ems width of a line
 * @example breakLines('가중치의 변화는 저차원이다', 8) // => ['가중치의 변화는', '저차원이다']
 */
export function breakLines(text: string, ems: number): string[] {
  const words = text
    .trim()
    .split(/\s+/)
    .flatMap((word) => cutWord(word, ems))
  const fewest = fillLines(words, ems)
  let [low, high] = [0, ems]
  while (high - low > 0.2) {
    const middle = (low + high) / 2
    if (fillLines(words, middle).length > fewest.length || words.some((word) => measureEms(word) > middle)) low = middle
    else high = middle
  }
  return fillLines(words, high)
}

function fillLines(words: readonly string[], ems: number): string[] {
  const lines: string[] = []
  for (const word of words) {
    const last = lines.at(-1)
    if (last !== undefined && measureEms(`${last} ${word}`) <= ems) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}

function cutWord(word: string, ems: number): string[] {
  const pieces = ['']
  for (const sign of word) {
    if (pieces.at(-1) && measureEms(pieces.at(-1) + sign) > ems) pieces.push('')
    pieces[pieces.length - 1] += sign
  }
  return pieces
}

/** The first lines, ending in an ellipsis when any are left out. */
export function clampLines(lines: string[], count: number): string[] {
  if (lines.length <= count) return lines
  return [...lines.slice(0, count - 1), `${lines[count - 1]!.replace(/[\s.,:;-]+$/, '')}…`]
}
