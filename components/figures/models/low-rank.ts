/** Number of rows and columns of the drawn matrices. */
export const size = 24

/**
 * Singular values of the synthetic change, from the largest: they fall by a constant factor to a floor, as if a few
 * directions meant something and the rest were noise.
 */
export const singularValues: readonly number[] = Array.from({ length: size }, (_, i) => 4 * Math.exp(-i / 2.2) + 0.12)

/** Vector k of an orthonormal basis: the discrete cosine transform (DCT-II). */
export function cosine(k: number): number[] {
  const norm = Math.sqrt((k === 0 ? 1 : 2) / size)
  return Array.from({ length: size }, (_, n) => norm * Math.cos((Math.PI * (n + 0.5) * k) / size))
}

/** Left and right singular vectors; 5 and 7 have no factor in common with `size`, so each basis vector comes once. */
const leftVector = (i: number) => cosine((5 * i + 2) % size)
const rightVector = (i: number) => cosine((7 * i + 3) % size)

export type Rows = number[][]

/** `B` (size × rank) and `A` (rank × size), whose product is the change cut off after `rank` singular values. */
export function factors(rank: number): { b: Rows; a: Rows } {
  const roots = singularValues.slice(0, rank).map(Math.sqrt)
  const columns = roots.map((root, i) => leftVector(i).map((value) => root * value))
  return {
    b: Array.from({ length: size }, (_, row) => columns.map((column) => column[row]!)),
    a: roots.map((root, i) => rightVector(i).map((value) => root * value)),
  }
}

/** The product of two matrices. */
export const multiply = (b: Rows, a: Rows): Rows =>
  b.map((row) => a[0]!.map((_, column) => row.reduce((sum, value, i) => sum + value * a[i]![column]!, 0)))

/**
 * ‖ΔW − BA‖ / ‖ΔW‖ in the Frobenius norm: what is left by the best matrix of that rank (Eckart and Young, 1936).
 */
export function leftOver(rank: number): number {
  const squares = singularValues.map((value) => value * value)
  const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)
  return Math.sqrt(sum(squares.slice(rank)) / sum(squares))
}

/** Trained parameters of one matrix: r(d + k). */
export const trained = (rank: number, rows: number, columns: number): number => rank * (rows + columns)

/** The frozen weights: numbers between −1 and 1 without a pattern, the same each time. */
export const frozen: Rows = Array.from({ length: size }, (_, row) =>
  Array.from({ length: size }, (_, column) => {
    const wave = Math.sin(row * 127.1 + column * 311.7) * 43758.5453
    return 2 * (wave - Math.floor(wave)) - 1
  }),
)
