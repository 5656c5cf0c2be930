/** Weights of scores at a temperature: e^(s/T) divided by the sum. */
export function softmax(scores: readonly number[], temperature: number): number[] {
  const top = Math.max(...scores)
  const powers = scores.map((score) => Math.exp((score - top) / temperature))
  const sum = powers.reduce((total, power) => total + power, 0)
  return powers.map((power) => power / sum)
}

/** What is kept of the scores read so far, and the factor by which the last block has changed what was kept before. */
export interface Running {
  /** Largest score, m. */
  top: number
  /** Sum of e^(s − m), ℓ. */
  sum: number
  /** e^(m before − m); 0 at the first block. */
  scale: number
}

/** The online softmax: reads the scores by blocks and keeps two numbers. */
export function readBlocks(scores: readonly number[], block: number): Running {
  let state: Running = { top: Number.NEGATIVE_INFINITY, sum: 0, scale: 0 }
  for (let start = 0; start < scores.length; start += block) {
    const part = scores.slice(start, start + block)
    const top = Math.max(state.top, ...part)
    const scale = Math.exp(state.top - top)
    state = { top, scale, sum: state.sum * scale + part.reduce((sum, score) => sum + Math.exp(score - top), 0) }
  }
  return state
}

/** Times a letter (of Hangul: a jamo) occurs in a word. */
function countLetters(word: string): Map<string, number> {
  const counts = new Map<string, number>()
  for (const letter of word.normalize('NFD').toLowerCase()) counts.set(letter, (counts.get(letter) ?? 0) + 1)
  return counts
}

/**
 * Toy scores instead of learned ones: 4 times the cosine of the counts of letters of each word and of the last one.
 * The last word has 4, a word without a letter of it 0.
 */
export function scoreWords(words: readonly string[]): number[] {
  const query = countLetters(words.at(-1) ?? '')
  const norm = (counts: Map<string, number>) => Math.hypot(...counts.values())
  return words.map((word) => {
    const key = countLetters(word)
    let product = 0
    for (const [letter, count] of key) product += count * (query.get(letter) ?? 0)
    return (4 * product) / (norm(key) * norm(query))
  })
}
