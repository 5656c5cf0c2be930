import type { BlockContent, Nodes, PhrasingContent } from 'mdast'
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx'
import { type Attributes, type ComponentName, readAttributes } from '@/lib/markdown/elements/elements'
import { writeChart } from './markdown-code'
import { absolute, caption, html, paragraph, phrasing, text, type Writer } from './markdown-parts'

type JsxElement = MdxJsxFlowElement | MdxJsxTextElement
type Write = (attributes: Attributes, children: Nodes[], writer: Writer, isBlock: boolean) => Nodes[]

const wrap =
  (type: 'strong' | 'emphasis' | 'delete'): Write =>
  (_, children) => [{ type, children: phrasing(children) }]
const open: Write = (_, children) => children

/** Each component of posts as Markdown. */
const components: Record<ComponentName, Write> = {
  Figure: ({ src, alt, caption: given }, children, writer) => {
    const words = src === undefined ? (given ? [text(String(given))] : []) : phrasing(children)
    const shown = src === undefined ? children : [paragraph([writeImage(src, alt, writer)])]
    return [...shown, ...(words.length > 0 ? [caption(words, writer)] : [])]
  },
  Chart: (attributes, _, writer) => writeChart(attributes as Record<string, string>, '', writer),
  Aside: (_, children, writer, isBlock) => {
    if (isBlock) return [{ type: 'blockquote', children: children as BlockContent[] }]
    const identifier = `aside-${writer.more.length + 1}`
    writer.more.push({ type: 'footnoteDefinition', identifier, children: [paragraph(phrasing(children))] })
    return [{ type: 'footnoteReference', identifier }]
  },
}

/** HTML that Markdown has a sign for, or that is of the page only. */
const elements: Partial<Record<string, Write>> = {
  ...components,
  img: ({ src, alt }, _, writer) => [writeImage(src, alt, writer)],
  a: ({ href }, children) => [{ type: 'link', url: absolute(String(href)), children: phrasing(children) as never }],
  p: (_, children, __, isBlock) => (isBlock ? [paragraph(phrasing(children))] : children),
  blockquote: (_, children) => [{ type: 'blockquote', children: children as BlockContent[] }],
  br: () => [html('<br>')],
  hr: () => [{ type: 'thematicBreak' }],
  summary: (_, children, __, isBlock) => {
    const name: PhrasingContent = { type: 'strong', children: phrasing(children) }
    return [isBlock ? paragraph([name]) : name]
  },
  ...Object.fromEntries(['b', 'strong'].map((name) => [name, wrap('strong')])),
  ...Object.fromEntries(['i', 'em'].map((name) => [name, wrap('emphasis')])),
  ...Object.fromEntries(['s', 'del'].map((name) => [name, wrap('delete')])),
  ...Object.fromEntries(['details', 'div', 'section', 'span', 'small', 'figure', 'time'].map((name) => [name, open])),
}

const kept = ['colSpan', 'colspan', 'rowSpan', 'rowspan', 'title']

/** Writes an element or component as Markdown; HTML without an equivalent (`<kbd>`) stays HTML, without its style. */
export function writeElement(node: JsxElement, writer: Writer): Nodes[] {
  const name = node.name ?? 'span'
  const attributes = readAttributes(node, writer)
  const children = node.children as Nodes[]
  const write = elements[name]
  if (write) return write(attributes, children, writer, node.type === 'mdxJsxFlowElement')
  const said = kept.flatMap((one) => (attributes[one] ? ` ${one.toLowerCase()}="${attributes[one]}"` : []))
  return [html(`<${name}${said.join('')}>`), ...children, html(`</${name}>`)]
}

function writeImage(
  src: Attributes[string] | undefined,
  alt: Attributes[string] | undefined,
  { images }: Writer,
): PhrasingContent {
  const written = String(src)
  return { type: 'image', url: absolute(images.get(written)?.src ?? written), alt: String(alt ?? '') }
}
