import type { Element, ElementContent, Root } from 'hast'
import { visit } from 'unist-util-visit'

/** Elements that run, load or embed something: a drawing becomes part of the page. */
const refused = /^(?:script|foreignobject|iframe|object|embed|image|feimage|handler|audio|video|base|link|meta)$/i

/** What an `href` may be: a part of the drawing; of a link, also a page. */
const part = /^#/
const page = /^(?:#|https?:\/\/|mailto:|\/(?!\/))/i

/**
 * What a drawing would run, or load from elsewhere, as its author wrote it.
 * @returns undefined where there is nothing of the kind
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
  // Animations name their values one behind the other.
  if (/(?:^|;)(?:javascript|vbscript|data):/i.test(plain) || loads(text)) return true
  return /^(?:href|xlinkHref|src|xlink:href)$/i.test(name) && !(tagName === 'a' ? page : part).test(plain)
}

/** Whether CSS takes anything from outside of the drawing. Escapes are letters (CSS Syntax 3, 4.3.7). */
function loads(css: string): boolean {
  const plain = css
    .replace(/\\([0-9a-f]{1,6})\s?/gi, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16) % 0x110000))
    .replace(/\\(.)/g, '$1')
  return /@import|image-set\(|url\(\s*["']?\s*(?!["'#\s]|data:)/i.test(plain)
}

/** Browsers leave out what is not seen in an address: white space at its ends, tabs and line ends within. */
function withoutBreaks(text: string): string {
  return [...text].filter((character) => character > ' ').join('')
}

function textOf(children: ElementContent[]): string {
  return children.map((child) => (child.type === 'text' ? child.value : '')).join('')
}
