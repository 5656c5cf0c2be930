import type { Element, ElementContent, Root } from 'hast'
import { visit } from 'unist-util-visit'

/** Elements that execute, load or embed something: the drawing becomes part of the page. */
const refused = /^(?:script|foreignobject|iframe|object|embed|image|feimage|handler|audio|video|base|link|meta)$/i

/** Allowed values of `href`: a part of the drawing; for a link, also a page. */
const part = /^#/
const page = /^(?:#|https?:\/\/|mailto:|\/(?!\/))/i

/**
 * The first thing in a drawing that would be executed, or loaded from elsewhere, as written by its author.
 * @returns undefined for a safe drawing
 * @example findActive(parseSvg('<svg viewBox="0 0 1 1"><a href="java&#10;script:x">…').root) // => 'href="java…'
 */
export function findActive(root: Element): string | undefined {
  let found: string | undefined
  visit({ type: 'root', children: [root] } satisfies Root, 'element', (element) => {
    found ??= findIn(element)
  })
  return found
}

function findIn({ tagName, properties, children }: Element): string | undefined {
  if (refused.test(tagName.replace(/^.*:/, ''))) return `<${tagName}`
  if (tagName === 'style' && loads(textOf(children))) return '<style> with url(…)'
  for (const [name, value] of Object.entries(properties)) {
    const text = [value].flat().join(' ')
    if (/^on/i.test(name) || isRefused(tagName, name, text)) return `${name}="${text.trim().slice(0, 40)}"`
  }
  return undefined
}

function isRefused(tagName: string, name: string, text: string): boolean {
  const plain = withoutBreaks(text)
  // Animations list their values, separated by semicolons.
  if (/(?:^|;)(?:javascript|vbscript|data):/i.test(plain) || loads(text)) return true
  return /^(?:href|xlinkHref|src|xlink:href)$/i.test(name) && !(tagName === 'a' ? page : part).test(plain)
}

/** Whether CSS loads anything from outside the drawing. Escapes are decoded first (CSS Syntax 3, 4.3.7). */
function loads(css: string): boolean {
  const plain = css
    .replace(/\\([0-9a-f]{1,6})\s?/gi, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16) % 0x110000))
    .replace(/\\(.)/g, '$1')
  return /@import|image-set\(|url\(\s*["']?\s*(?!["'#\s]|data:)/i.test(plain)
}

/** URL parsers ignore whitespace at the ends, and tabs and line breaks anywhere. */
function withoutBreaks(text: string): string {
  return [...text].filter((character) => character > ' ').join('')
}

function textOf(children: ElementContent[]): string {
  return children.map((child) => (child.type === 'text' ? child.value : '')).join('')
}
