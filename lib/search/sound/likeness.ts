import { align, hear } from './align'
import { hangulKeys } from './skeleton'

/** Greatest difference for each letter that is heard, by the number of consonants that two words share. */
const most = [0.02, 0.03, 0.04, 0.065]

/** Pairs that were compared: a query compares the same ones for several of its words, and again while it loads. */
const known = new Map<string, number | undefined>()

/**
 * How different a Hangul word is from what an English word sounds like: 0 for 어텐션 and attention.
 * @returns undefined when they are no such pair. Short words must fit better: most Korean words of two syllables are like
 * some English word.
 */
export function compareSound(hangul: string, latin: string): number | undefined {
  const pair = `${hangul} ${latin}`
  if (known.size > 20_000) known.clear()
  if (!known.has(pair)) known.set(pair, compare(hangul, latin))
  return known.get(pair)
}

function compare(hangul: string, latin: string): number | undefined {
  const heard = hear(hangul)
  const spelled = latin.replace(/\d+$/, '')
  const digits = latin.slice(spelled.length)
  if (digits !== (/\d+$/.exec(hangul)?.[0] ?? '')) return undefined
  const own = digits ? hear(hangul.slice(0, -digits.length)) : heard
  if (spelled.length > own.length * 2 + 2 || own.length > spelled.length * 2 + 3) return undefined
  const { length } = own
  const limit = most[Math.min(most.length - 1, hangulKeys(hangul)[0]!.replace(/^a/, '').length)]!
  const cost = align(own, spelled, limit * length)
  return cost <= limit * length ? cost / length : undefined
}
