import type { Element } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { measureText, parseLength } from './svg-text'

/** Minimum legible font size, in CSS pixels. */
export const smallestText = 12

export interface Svg {
  root: Element
  /** Intrinsic size in CSS pixels. */
  width: number
  height: number
  /** Minimum width in CSS pixels at which its smallest text is legible; 0 without text. */
  legibleWidth: number
}

/**
 * Parses SVG markup.
 * @returns undefined when there is no `<svg>`, or it has no size
 */
export function parseSvg(markup: string): Svg | undefined {
  const root = fromHtml(markup, { fragment: true }).children.find(isSvg)
  if (!root) return undefined
  const [, , viewWidth = 0, viewHeight = 0] = String(root.properties.viewBox ?? '')
    .trim()
    .split(/[\s,]+/)
    .map(Number)
  const ratio = viewWidth && viewHeight ? viewWidth / viewHeight : 0
  const [givenWidth, givenHeight] = [root.properties.width, root.properties.height].map(parseSize)
  const width = givenWidth ?? (givenHeight && givenHeight * ratio) ?? viewWidth
  const height = givenHeight ?? (ratio ? width / ratio : 0)
  if (!(width > 0 && height > 0)) return undefined
  const text = measureText(root)
  return { root, width, height, legibleWidth: text ? Math.ceil((smallestText / text) * (viewWidth || width)) : 0 }
}

/** `em` of the root is that of the page. */
function parseSize(written: unknown): number | undefined {
  const ems = /^\s*([\d.]+)r?em\s*$/.exec(String(written ?? ''))?.[1]
  return ems ? Number(ems) * 16 : parseLength(written)
}

function isSvg(node: { type: string }): node is Element {
  return node.type === 'element' && (node as Element).tagName === 'svg'
}

/** Rounds coordinates to a tenth of a pixel; text is left as it is. */
export function shortenNumbers(svg: string): string {
  return svg.replace(/<[^>]+>/g, (tag) =>
    tag.replace(/-?\d+\.\d{2,}/g, (number) => String(Math.round(Number(number) * 10) / 10)),
  )
}
