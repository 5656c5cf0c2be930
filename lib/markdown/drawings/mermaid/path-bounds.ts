/** A rectangle in the units of the drawing. */
export interface Box {
  x: number
  y: number
  width: number
  height: number
}

type Point = [x: number, y: number]

/** The smallest rectangle around points; undefined without points. */
export function boundPoints(points: readonly Point[]): Box | undefined {
  if (points.length === 0) return undefined
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)]
  const [x, y] = [Math.min(...xs), Math.min(...ys)]
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y }
}

/** Numbers of an attribute: `points`, a list of lengths. */
export const readNumbers = (text: string | null) =>
  (text?.match(/[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?/gi) ?? []).map(Number)

export const pairUp = (numbers: readonly number[]): Point[] =>
  Array.from({ length: numbers.length >> 1 }, (_, index) => [numbers[2 * index]!, numbers[2 * index + 1]!])

/** Numbers that a command of path data takes at a time (SVG 2, 9.3). */
const arity: Record<string, number> = { m: 2, l: 2, h: 1, v: 1, c: 6, s: 4, q: 4, t: 2, a: 7, z: 0 }

/**
 * Points whose rectangle encloses a path: ends, and control points of curves (so it may be a little too large); of an
 * arc, the ends moved by its radii.
 */
export function listPathPoints(data: string): Point[] {
  const points: Point[] = []
  let [at, start]: [Point, Point] = [
    [0, 0],
    [0, 0],
  ]
  for (const [, command = '', rest = ''] of data.matchAll(/([a-z])([^a-z]*(?:e[-+]?\d[^a-z]*)*)/gi)) {
    const name = command.toLowerCase()
    const numbers = readNumbers(rest)
    const step = arity[name] ?? 2
    for (let index = 0; step > 0 && index + step <= numbers.length; index += step) {
      const found = resolve(name, numbers.slice(index, index + step), command === name ? at : [0, 0], at)
      points.push(...found)
      at = found.at(-1)!
      if (name === 'm') start = at
    }
    if (name === 'z') at = start
  }
  return points
}

function resolve(name: string, values: number[], [x, y]: Point, at: Point): Point[] {
  if (name === 'h') return [[values[0]! + x, at[1]]]
  if (name === 'v') return [[at[0], values[0]! + y]]
  if (name === 'a') return boundArc(values, at, [values[5]! + x, values[6]! + y])
  return pairUp(values).map(([dx, dy]) => [dx + x, dy + y])
}

/** Extremes of an arc that is not rotated (SVG 2, B.2.4), then its end. */
function boundArc([radiusX = 0, radiusY = 0, , isLarge, isSweep]: number[], from: Point, to: Point): Point[] {
  if (radiusX === 0 || radiusY === 0) return [to]
  const [dx, dy] = [(from[0] - to[0]) / 2 / radiusX, (from[1] - to[1]) / 2 / radiusY]
  const half = dx * dx + dy * dy
  if (half === 0) return [to]
  const grow = Math.max(1, Math.sqrt(half)) // radii that are too small are enlarged
  const offset = Math.sqrt(Math.max(0, grow * grow - half) / half) * (isLarge === isSweep ? -1 : 1)
  const center: Point = [(from[0] + to[0]) / 2 + offset * dy * radiusX, (from[1] + to[1]) / 2 - offset * dx * radiusY]
  const angle = ([x, y]: Point) => Math.atan2((y - center[1]) / radiusY, (x - center[0]) / radiusX)
  const [begin, end] = isSweep ? [angle(from), angle(to)] : [angle(to), angle(from)]
  const turn = (value: number) => (value + 4 * Math.PI) % (2 * Math.PI)
  const extremes = [0, 1, 2, 3]
    .map((quarter) => (quarter * Math.PI) / 2)
    .filter((one) => turn(one - begin) <= turn(end - begin))
    .map((one): Point => [center[0] + grow * radiusX * Math.cos(one), center[1] + grow * radiusY * Math.sin(one)])
  return [...extremes, to]
}
