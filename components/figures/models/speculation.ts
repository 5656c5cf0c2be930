/** Expected tokens of one round: (1 − α^(γ+1)) / (1 − α); Leviathan, Kalman and Matias, 2023, equation 1. */
export const expectedTokens = (alpha: number, gamma: number): number =>
  alpha === 1 ? gamma + 1 : (1 - alpha ** (gamma + 1)) / (1 - alpha)

/** How many times faster, if a run of the small model costs `cost` runs of the large one; theorem 3.8 there. */
export const speedUp = (alpha: number, gamma: number, cost: number): number =>
  expectedTokens(alpha, gamma) / (gamma * cost + 1)

/** Numbers from 0 to 1 without a pattern, the same for the same seed (mulberry32). */
export function randomNumbers(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/**
 * Accepted drafts of rounds, each from 0 to γ: a draft is accepted with probability α, and the first that is not ends
 * the round. Each round draws 16 numbers, so that the same seed with a larger α never accepts fewer.
 */
export function runRounds(alpha: number, gamma: number, rounds: number, seed: number): number[] {
  const random = randomNumbers(seed)
  return Array.from({ length: rounds }, () => {
    const drafts = Array.from({ length: 16 }, random).slice(0, gamma)
    const refused = drafts.findIndex((draw) => draw >= alpha)
    return refused === -1 ? gamma : refused
  })
}
