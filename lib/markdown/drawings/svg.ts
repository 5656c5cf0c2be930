import type { Element } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { measureText, parseLength } from './svg-text'

/** Text of a drawing is at least as large as this on the screen, in CSS pixels. */
const smallestText = 12

export interface Svg {
  root: Element
  /** Its own size in CSS pixels. */
  width: number
  height: number
  /** Width in CSS pixels from which on its smallest text can be read; 0 where it has no text. */
  legibleWidth: number
}

/**
 * Reads the markup of an SVG drawing.
 * @returns undefined where there is no `<svg>`, or it has no size
 */
export function parseSvg(markup: string): Svg | undefined {
  const root = fromHtml(markup, { fragment: true }).children.find(isSvg)
  if (!root) return undefined
  const [, , viewWidth = 0, viewHeight = 0] = String(root.properties.viewBox ?? '')
    .trim()
    .split(/[\s,]+/)
    .map(Number)
  const ratio = viewWidth && viewHeight ? viewWidth / viewHeight : 0
  const [givenWidth, givenHeight] = [parseLength(root.properties.width), parseLength(root.properties.height)]
  const width = givenWidth ?? (givenHeight && givenHeight * ratio) ?? viewWidth
  const height = givenHeight ?? (ratio ? width / ratio : 0)
  if (!(width > 0 && height > 0)) return undefined
  const text = measureText(root)
  return { root, width, height, legibleWidth: text ? Math.ceil((smallestText / text) * (viewWidth || width)) : 0 }
}

function isSvg(node: { type: string }): node is Element {
  return node.type === 'element' && (node as Element).tagName === 'svg'
}

/** Coordinates to a tenth of a pixel; the words of the drawing stay as they are. */
export function shortenNumbers(svg: string): string {
  return svg.replace(/<[^>]+>/g, (tag) =>
    tag.replace(/-?\d+\.\d{2,}/g, (number) => String(Math.round(Number(number) * 10) / 10)),
  )
}
