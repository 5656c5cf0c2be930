/** Most samples that the functions take. */
export const mostSamples = 41

/** P(exactly `count` of `samples` are right): the binomial distribution. */
export function binomial(samples: number, count: number, p: number): number {
  let value = 1
  for (let i = 1; i <= count; i++) value *= (samples - count + i) / i
  return value * p ** count * (1 - p) ** (samples - count)
}

/**
 * P(the right answer is chosen | `count` of `samples` have it), when the other samples spread evenly over `wrong`
 * different answers, the most frequent answer is chosen, and a tie is settled by lot. Exact: the ways to spread n
 * samples are n! times coefficients of products of exponential generating functions.
 */
export function winsWith(count: number, samples: number, wrong: number): number {
  const others = samples - count
  if (count === 0) return others === 0 ? 1 / (wrong + 1) : 0
  const powers = fewerThan(count, wrong)
  let ways = 0 // divided by others!
  for (let ties = 0; ties <= wrong && ties * count <= others; ties++) {
    const left = powers[wrong - ties]![others - ties * count]!
    ways += (choose(wrong, ties) * inverseFactorial(count) ** ties * left) / (ties + 1)
  }
  return (ways / inverseFactorial(others)) * wrong ** -others
}

/** P(the majority of `samples` is right), if each is right with probability `p`. */
export function majorityRight(p: number, samples: number, wrong: number): number {
  let sum = 0
  for (let count = 0; count <= samples; count++) sum += binomial(samples, count, p) * winsWith(count, samples, wrong)
  return sum
}

/** (Σ x^i / i! for i < count)^k up to the power `mostSamples` of x, for k from 0 to `wrong`. */
function fewerThan(count: number, wrong: number): number[][] {
  const key = `${count} ${wrong}`
  const known = kept.get(key)
  if (known) return known
  const powers = [[1, ...Array<number>(mostSamples).fill(0)]]
  for (let k = 1; k <= wrong; k++) {
    const before = powers[k - 1]!
    powers.push(
      before.map((_, degree) => {
        let sum = 0
        for (let i = 0; i < count && i <= degree; i++) sum += before[degree - i]! * inverseFactorial(i)
        return sum
      }),
    )
  }
  kept.set(key, powers)
  return powers
}

/** It depends on neither p nor the number of samples. */
const kept = new Map<string, number[][]>()

const inverses = [1]
function inverseFactorial(n: number): number {
  for (let i = inverses.length; i <= n; i++) inverses.push(inverses[i - 1]! / i)
  return inverses[n]!
}

function choose(n: number, k: number): number {
  let value = 1
  for (let i = 1; i <= k; i++) value *= (n - k + i) / i
  return value
}
