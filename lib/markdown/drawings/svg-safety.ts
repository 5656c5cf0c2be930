import type { Element, ElementContent, Root } from 'hast'
import { visit } from '@/lib/markdown/syntax/visit'

/** Elements that execute, load or embed something: the drawing becomes part of the page. */
const refused = /^(?:script|foreignobject|iframe|object|embed|feimage|handler|audio|video|base|link|meta)$/i
/** A picture within the file. SVG is not allowed there: it would not be checked. */
const raster = /^data:image\/(?:png|jpe?g|gif|webp|avif);/i

/** Allowed values of `href`: a part of the drawing; for a link, also a page. */
const part = /^#/
const page = /^(?:#|https?:\/\/|mailto:[^?]*$|\/(?!\/))/i

/** What a drawing must not contain, as written by its author. */
export interface Active {
  text: string
  kind: 'code' | 'address' | 'picture' | 'html'
}

/**
 * The first thing in a drawing that would be executed, or loaded from elsewhere.
 * @returns undefined for a safe drawing
 * @example findActive(parseSvg('<svg viewBox="0 0 1 1"><a href="java&#10;script:x">…').root) // => { text: 'href="java…' …
 */
export function findActive(root: Element): Active | undefined {
  let found: Active | undefined
  visit({ type: 'root', children: [root] } satisfies Root, 'element', (element) => {
    found ??= findIn(element)
  })
  return found
}

function findIn({ tagName, properties, children }: Element): Active | undefined {
  const name = tagName.replace(/^.*:/, '')
  if (refused.test(name)) return { text: `<${tagName}`, kind: /^foreignobject$/i.test(name) ? 'html' : 'code' }
  if (tagName === 'style' && loads(textOf(children))) return { text: '<style> with an address', kind: 'address' }
  for (const [property, value] of Object.entries(properties)) {
    const text = [value].flat().join(' ')
    const kind = /^on/i.test(property) ? 'code' : findKind(name, property, text)
    if (kind) return { text: `${property}="${text.trim().slice(0, 40)}"`, kind }
  }
  return undefined
}

/** Attributes that hold an address, and those of animations that set one. */
const address = /^(?:href|xlinkHref|src|xlink:href)$/i
const animated = /^(?:values|to|from|by)$/i
/** Attributes that are read by people or programs that draw. */
const isText = /^(?:id$|title$|aria|data|.*label$)/i

function findKind(tagName: string, name: string, text: string): Active['kind'] | undefined {
  const plain = withoutBreaks(text)
  if (/^image$/i.test(tagName) && address.test(name)) return raster.test(plain) ? undefined : 'picture'
  // Animations list their values, separated by semicolons.
  const holdsScript = /(?:^|;)(?:javascript|vbscript|data):/i.test(plain)
  if (holdsScript && (address.test(name) || animated.test(name))) return 'code'
  if (!isText.test(name) && loads(text)) return 'address'
  return address.test(name) && !(tagName === 'a' ? page : part).test(plain) ? 'address' : undefined
}

/** Whether CSS loads anything from outside the drawing. Escapes are decoded first (CSS Syntax 3, 4.3.7). */
function loads(css: string): boolean {
  const plain = css
    .replace(/\\([0-9a-f]{1,6})\s?/gi, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16) % 0x110000))
    .replace(/\\(.)/g, '$1')
    .replace(/@namespace[^;]*;/gi, '')
  return /@import|(?:image-set|src|image)\(|url\(\s*["']?\s*(?!["'#\s]|data:)/i.test(plain)
}

/** URL parsers ignore whitespace at the ends, and tabs and line breaks anywhere. */
function withoutBreaks(text: string): string {
  return [...text].filter((character) => character > ' ').join('')
}

function textOf(children: ElementContent[]): string {
  return children.map((child) => (child.type === 'text' ? child.value : '')).join('')
}
