import { ascent, descent, measureWidth } from './font-widths'
import { type Box, boundPoints, readNumbers } from './path-bounds'
import { isBold, readSize, readStyle } from './read-style'

interface Line {
  /** The point on the baseline that `text-anchor` is about. */
  x: number
  y: number
  width: number
  size: number
}

/** The rectangle around a text; each `tspan` with an `x` or a `y` of its own begins a line. */
export function measureText(element: Element): Box | undefined {
  const lines: Line[] = []
  addLines(element, { x: 0, y: 0 }, lines)
  const anchor = readStyle(element, 'text-anchor')
  const shift = anchor === 'middle' ? 0.5 : anchor === 'end' ? 1 : 0
  const isCentred = /^(?:central|middle)$/.test(readStyle(element, 'dominant-baseline') ?? '')
  const corners = lines
    .filter((line) => line.width > 0)
    .flatMap(({ x, y, width, size }): [number, number][] => {
      const [left, base] = [x - shift * width, isCentred ? y + ((ascent - descent) / 2) * size : y]
      return [
        [left, base - ascent * size],
        [left + width, base + descent * size],
      ]
    })
  return boundPoints(corners)
}

function addLines(element: Element, pen: { x: number; y: number }, lines: Line[]): void {
  const size = readSize(element)
  const [x, y, dy] = ['x', 'y', 'dy'].map((name) => readLength(element.getAttribute(name), size))
  pen.x = x ?? pen.x
  pen.y = (y ?? pen.y) + (dy ?? 0)
  if (lines.length === 0 || x !== undefined || y !== undefined) lines.push({ ...pen, width: 0, size })
  for (const child of element.childNodes) {
    if (child.nodeType === 1) addLines(child as Element, pen, lines)
    else lines.at(-1)!.width += measureWidth((child.textContent ?? '').replace(/\s+/g, ' '), size, isBold(element))
  }
}

/** A length in pixels or em; the first of a list. */
function readLength(written: string | null, size: number): number | undefined {
  const [number] = readNumbers(written)
  return number === undefined ? undefined : number * (/^\s*[-+\d.]+em/.test(written!) ? size : 1)
}

/** The rectangle of a line of text in HTML. */
export function measureLine(element: Element): Box {
  const size = readSize(element)
  const width = measureWidth((element.textContent ?? '').trim(), size, isBold(element))
  return { x: 0, y: 0, width, height: (ascent + descent) * size }
}
