import type { Element, Nodes } from 'hast'
import { selectAll } from 'hast-util-select'
import { toString as textOf } from 'hast-util-to-string'
import { visit } from '@/lib/markdown/syntax/visit'

/** CSS pixels per unit (CSS Values 4, 6.2); `%` and `em` are left out, as they depend on the page. */
const units: Record<string, number> = { '': 1, px: 1, pt: 4 / 3, pc: 16, in: 96, cm: 96 / 2.54, mm: 9.6 / 2.54 }

/** Font sizes from the drawing's own style sheets, as written. */
type Styled = Map<Element, string>

/**
 * The smallest font size in a drawing, in units of its viewBox; undefined without text.
 * Sizes come from attributes, `style` and `<style>`, are inherited, and are scaled by `transform`.
 */
export function measureText(root: Element): number | undefined {
  const sizes: number[] = []
  walk(root, 16, 1, readStyles(root), sizes) // 16: `medium`, the default font size
  return sizes.length > 0 ? Math.min(...sizes) : undefined
}

function walk(element: Element, inherited: number, scale: number, styled: Styled, sizes: number[]): void {
  const { fontSize, style, transform, display } = element.properties
  if (display === 'none' || element.tagName === 'title' || element.tagName === 'style') return
  const written = findSize(String(style ?? '')) ?? styled.get(element) ?? fontSize
  const size = resolveSize(written, inherited)
  const scaled = scale * readScale(String(transform ?? ''))
  const isText = element.tagName === 'text' || element.tagName === 'tspan' || element.tagName === 'textPath'
  for (const child of element.children) {
    if (child.type === 'element') walk(child, size, scaled, styled, sizes)
    else if (isText && child.type === 'text' && child.value.trim() !== '' && size > 0) sizes.push(size * scaled)
  }
}

/** `font-size: 12px`, or the size within `font: 600 12px/1.5 serif`. */
function findSize(declarations: string): string | undefined {
  const own = /(?:^|[;{\s])font-size\s*:\s*([^;}!]+)/i.exec(declarations)?.[1]
  return (own ?? /(?:^|[;{\s])font\s*:[^;}]*?([\d.]+(?:px|pt|em|rem|%))/i.exec(declarations)?.[1])?.trim()
}

function resolveSize(written: unknown, inherited: number): number {
  const relative = /^([\d.]+)(em|%|rem)$/.exec(String(written ?? '').trim())
  if (!relative) return parseLength(written) ?? inherited
  const [, number, unit] = relative
  return (Number(number) * (unit === 'rem' ? 16 : inherited)) / (unit === '%' ? 100 : 1)
}

/** Scale factor of `transform`: the square root of its determinant. */
function readScale(transform: string): number {
  let scale = 1
  for (const [, name, list = ''] of transform.matchAll(/(scale|matrix)\s*\(([^)]*)\)/g)) {
    const [a = 1, b = a, c = 0, d = 1] = list
      .trim()
      .split(/[\s,]+/)
      .map(Number)
    scale *= Math.sqrt(Math.abs(name === 'scale' ? a * b : a * d - b * c)) || 1
  }
  return scale
}

function readStyles(root: Element): Styled {
  const styled: Styled = new Map()
  visit(root as Nodes, 'element', (sheet: Element) => {
    if (sheet.tagName !== 'style') return
    const rules = textOf(sheet)
      .replace(/\/\*[\s\S]*?\*\//g, '')
      .matchAll(/([^{}]+)\{([^{}]*)\}/g)
    for (const [, selector = '', declarations = ''] of rules) {
      const size = findSize(declarations)
      if (size) for (const element of findAll(selector.trim(), root)) styled.set(element, size)
    }
  })
  return styled
}

/** Elements that match a selector; none for one that the library does not support (`::before`, `@font-face`). */
function findAll(selector: string, root: Element): Element[] {
  try {
    return selectAll(selector, root)
  } catch {
    return []
  }
}

/**
 * A length in CSS pixels.
 * @returns undefined for a relative length: `100%`, `2em`
 */
export function parseLength(written: unknown): number | undefined {
  const [, number, unit = ''] = /^\s*([\d.]+(?:e[-+]?\d+)?)\s*([a-z]*)\s*$/i.exec(String(written ?? '')) ?? []
  return Number(number) * (units[unit.toLowerCase()] ?? Number.NaN) || undefined
}
