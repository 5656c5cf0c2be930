/** θ of plane i of d / 2: base^(−2i/d), in radians for each position. */
export const angularSpeed = (plane: number, dimension: number, base = 10_000): number =>
  base ** ((-2 * plane) / dimension)

/** Rotates each pair of neighbouring components by position × θ of its plane. */
export function rotate(vector: readonly number[], position: number): number[] {
  const out: number[] = []
  for (let i = 0; i < vector.length; i += 2) {
    const angle = position * angularSpeed(i / 2, vector.length)
    const [x, y] = [vector[i]!, vector[i + 1]!]
    out.push(x * Math.cos(angle) - y * Math.sin(angle), x * Math.sin(angle) + y * Math.cos(angle))
  }
  return out
}

export const dot = (a: readonly number[], b: readonly number[]): number =>
  a.reduce((sum, value, i) => sum + value * b[i]!, 0)

/** The query and the key of the program in the text. */
export const query = [0.3, -1.2, 0.8, 0.5, -0.4, 1.1, 0.2, -0.7]
export const key = [1.0, 0.4, -0.6, 0.9, 0.3, -0.2, 1.3, 0.1]
