/** A word as a row of symbols, and how often it occurs. */
export interface CountedWord {
  symbols: readonly string[]
  count: number
}

export interface Merge {
  left: string
  right: string
  count: number
}

export type Unit = 'letters' | 'bytes'

/** Words between spaces, in the order in which they first occur; a byte is two hexadecimal digits. */
export function countWords(text: string, unit: Unit): CountedWord[] {
  const counts = new Map<string, number>()
  for (const word of text.normalize('NFC').split(/\s+/).filter(Boolean)) counts.set(word, (counts.get(word) ?? 0) + 1)
  return [...counts].map(([word, count]) => ({ symbols: unit === 'letters' ? [...word] : listBytes(word), count }))
}

const listBytes = (word: string) =>
  Array.from(new TextEncoder().encode(word), (byte) => byte.toString(16).toUpperCase().padStart(2, '0'))

/** The most frequent pair of neighbours; of pairs that are equally frequent, the first in the order of their letters. */
export function findNext(words: readonly CountedWord[]): Merge | undefined {
  const pairs = new Map<string, Merge>()
  for (const { symbols, count } of words)
    for (let i = 0; i + 1 < symbols.length; i++) {
      const [left, right] = [symbols[i]!, symbols[i + 1]!]
      const id = `${left} ${right}` // words hold no space
      const known = pairs.get(id)
      if (known) known.count += count
      else pairs.set(id, { left, right, count })
    }
  return [...pairs.values()].sort(
    (a, b) => b.count - a.count || compare(a.left, b.left) || compare(a.right, b.right),
  )[0]
}

/** By code points, as Python does. */
function compare(a: string, b: string): number {
  const [left, right] = [[...a], [...b]]
  const i = left.findIndex((letter, index) => letter !== right[index])
  if (i === -1) return left.length - right.length
  return i < right.length ? left[i]!.codePointAt(0)! - right[i]!.codePointAt(0)! : 1
}

/** Makes one symbol of each such pair, from left to right. */
export function merge(symbols: readonly string[], { left, right }: Merge): string[] {
  const out: string[] = []
  for (let i = 0; i < symbols.length; i++) {
    if (symbols[i] === left && symbols[i + 1] === right) {
      out.push(left + right)
      i++
    } else out.push(symbols[i]!)
  }
  return out
}

/** @returns the words after at most `steps` merges, and the merges in their order */
export function learn(words: readonly CountedWord[], steps: number): { words: CountedWord[]; merges: Merge[] } {
  let now = [...words]
  const merges: Merge[] = []
  for (let next = findNext(now); next && merges.length < steps; next = findNext(now)) {
    const found = next
    merges.push(found)
    now = now.map(({ symbols, count }) => ({ symbols: merge(symbols, found), count }))
  }
  return { words: now, merges }
}

/** The text of a symbol; bytes that are no whole letters stay as digits. */
export function showSymbol(symbol: string, unit: Unit): string {
  if (unit === 'letters') return symbol
  const bytes = Uint8Array.from(symbol.match(/../g) ?? [], (digits) => Number.parseInt(digits, 16))
  const text = new TextDecoder().decode(bytes)
  return text.includes('\uFFFD') ? symbol.replace(/..(?=.)/g, '$& ') : text
}
