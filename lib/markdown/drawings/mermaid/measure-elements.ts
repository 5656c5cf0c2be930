import { measureLine, measureText } from './measure-text'
import { type Box, boundPoints, listPathPoints, pairUp, readNumbers } from './path-bounds'
import { findDrawing } from './read-style'

/** The rectangle around an element and what is in it, without its own transform, as `getBBox()` of a browser. */
export function measureElement(element: Element): Box {
  return findBox(element) ?? { x: 0, y: 0, width: 0, height: 0 }
}

const read = (element: Element, name: string) => Number.parseFloat(element.getAttribute(name) ?? '') || 0

/** A rectangle without width or height is not drawn, and has no box. */
function boundRectangle(element: Element): Box | undefined {
  const [x, y, width, height] = ['x', 'y', 'width', 'height'].map((name) => read(element, name))
  return width && height ? { x: x!, y: y!, width, height } : undefined
}

function boundEllipse(element: Element, rx: number, ry: number): Box {
  return { x: read(element, 'cx') - rx, y: read(element, 'cy') - ry, width: 2 * rx, height: 2 * ry }
}

const boundPolygon = (element: Element) => boundPoints(pairUp(readNumbers(element.getAttribute('points'))))
const hasNone = () => undefined

/** Elements with a box that does not come from their children (SVG 2, 8.10). */
const boxes: Record<string, (element: Element) => Box | undefined> = {
  rect: boundRectangle,
  image: boundRectangle,
  foreignObject: boundRectangle,
  circle: (element) => boundEllipse(element, read(element, 'r'), read(element, 'r')),
  ellipse: (element) => boundEllipse(element, read(element, 'rx'), read(element, 'ry')),
  line: (element) => boundPoints(pairUp(['x1', 'y1', 'x2', 'y2'].map((name) => read(element, name)))),
  polygon: boundPolygon,
  polyline: boundPolygon,
  path: (element) => boundPoints(listPathPoints(element.getAttribute('d') ?? '')),
  text: measureText,
  tspan: measureText,
  ...Object.fromEntries(['style', 'defs', 'marker', 'title', 'desc', 'linearGradient'].map((name) => [name, hasNone])),
}

function findBox(element: Element): Box | undefined {
  if (/display:\s*none/.test(element.getAttribute('style') ?? '')) return undefined
  const bound = boxes[element.localName]
  if (bound) return bound(element)
  if (!findDrawing(element) && element.localName !== 'svg') return measureLine(element)
  return boundPoints([...element.children].flatMap(listCorners))
}

/** Corners of a child's box, moved by its transform. */
function listCorners(child: Element): [number, number][] {
  const box = findBox(child)
  if (!box) return []
  const [left, right, top, bottom] = [box.x, box.x + box.width, box.y, box.y + box.height]
  const move = readTransform(child.getAttribute('transform') ?? '')
  return [move([left, top]), move([right, top]), move([left, bottom]), move([right, bottom])]
}

type Move = (point: [number, number]) => [number, number]

/** `translate(1 2) rotate(30) scale(2) matrix(…)`: the last is applied first. */
function readTransform(transform: string): Move {
  const steps = [...transform.matchAll(/(\w+)\s*\(([^)]*)\)/g)].reverse()
  return (point) => steps.reduce((moved, [, name, list]) => apply(name!, readNumbers(list!), moved), point)
}

function apply(name: string, values: number[], [x, y]: [number, number]): [number, number] {
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = values
  if (name === 'translate') return [x + a, y + b]
  if (name === 'scale') return [x * a, y * (values.length > 1 ? b : a)]
  if (name === 'matrix') return [a * x + c * y + e, b * x + d * y + f]
  if (name !== 'rotate') return [x, y]
  const [sin, cos] = [Math.sin((a * Math.PI) / 180), Math.cos((a * Math.PI) / 180)]
  return [b + (x - b) * cos - (y - c) * sin, c + (x - b) * sin + (y - c) * cos]
}
