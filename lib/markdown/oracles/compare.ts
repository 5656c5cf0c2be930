import type { Element, ElementContent, RootContent } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { toString as textOf } from 'hast-util-to-string'
import { compileBody } from '@/lib/markdown/compile'

/** What the site adds around an element, which a specification does not know. */
const wrappers = new Set(['code-block', 'figure', 'figcaption', 'section'])
const kept = ['href', 'src', 'alt', 'title', 'start', 'checked', 'type', 'disabled']

/** How an example comes out: its HTML as a line of comparable text, and what the author is told. */
export async function compileExample(markdown: string): Promise<{ html: string; isTold: boolean }> {
  const body = await compileBody({ text: markdown, file: 'content/posts/test.mdx', lang: 'en', typography: false })
  return { html: normalize(body.html), isTold: body.problems.length > 0 }
}

/** HTML without what differs by design: ids, labels, anchors, wrappers, the level of the first heading, colours of code. */
export function normalize(html: string): string {
  return list(fromHtml(html, { fragment: true }).children)
    .join('')
    .replace(/\s+/g, ' ')
    .trim()
}

/** Space between blocks does not count. */
function list(nodes: (RootContent | ElementContent)[]): string[] {
  const hasBlocks = nodes.some((node) => node.type === 'element' && isBlock(node.tagName))
  return nodes.map((node) => {
    if (node.type === 'text') return hasBlocks && node.value.trim() === '' ? '' : node.value
    return node.type === 'element' ? write(node) : ''
  })
}

function isBlock(name: string): boolean {
  return /^(?:p|li|ul|ol|blockquote|h\d|hr|pre|table|thead|tbody|tr|td|th|div|code-block|figure)$/.test(name)
}

function write(node: Element): string {
  const { tagName, properties, children } = node
  const classes = String(properties.className ?? '')
  if (classes === 'anchor' || tagName === 'button') return ''
  if (tagName === 'pre') return `<pre>${textOf(node).trimEnd()}</pre>`
  const inner = list(children).join('')
  if (wrappers.has(tagName) || classes === 'table-box' || /^(?:tied|joined)\b/.test(classes)) return inner
  if (tagName === 'tbody' && inner.trim() === '') return ''
  const name = tagName === 'h1' ? 'h2' : tagName
  const align = /align-(\w+)/.exec(classes)?.[1] ?? properties.align
  const attributes = kept.flatMap((key) => (properties[key] === undefined ? [] : [`${key}=${properties[key]}`]))
  return `<${[name, ...attributes, ...(align ? [`align=${align}`] : [])].join(' ')}>${isBlock(name) ? inner.trim() : inner}</${name}>`
}
