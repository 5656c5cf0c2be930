/** L(N, D) = E + A / N^α + B / D^β as fitted by Hoffmann et al. (2022), equation 10. */
export const fit = { e: 1.69, a: 406.4, b: 410.7, alpha: 0.34, beta: 0.28 }

/** Loss of `n` parameters trained on `d` tokens. */
export const loss = (n: number, d: number): number => fit.e + fit.a / n ** fit.alpha + fit.b / d ** fit.beta

/** Tokens that `n` parameters can see: D = C / (6N), C in floating-point operations. */
export const tokensFor = (compute: number, n: number): number => compute / (6 * n)

/** Loss along one IsoFLOP curve. */
export const lossAt = (compute: number, n: number): number => loss(n, tokensFor(compute, n))

/** The parameters with the least loss: G (C/6)^(β/(α+β)), G = (αA / βB)^(1/(α+β)). */
export function optimum(compute: number): number {
  const { a, b, alpha, beta } = fit
  const g = ((alpha * a) / (beta * b)) ** (1 / (alpha + beta))
  return g * (compute / 6) ** (beta / (alpha + beta))
}
