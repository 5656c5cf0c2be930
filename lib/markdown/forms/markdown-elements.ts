import type { BlockContent, Nodes, PhrasingContent } from 'mdast'
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx'
import { asTexts } from '@/lib/markdown/drawings/chart-data'
import type { FigureKind } from '@/lib/markdown/drawings/figure-kinds'
import { type Attributes, type ComponentName, readAttributes } from '@/lib/markdown/elements/elements'
import { writeChart } from './markdown-code'
import { absolute, caption, html, paragraph, phrasing, type Writer, writePicture } from './markdown-parts'
import { writePublications } from './markdown-works'

type JsxElement = MdxJsxFlowElement | MdxJsxTextElement
type Write = (attributes: Attributes, children: Nodes[], writer: Writer, isBlock: boolean) => Nodes[]

const wrap =
  (type: 'strong' | 'emphasis' | 'delete'): Write =>
  (_, children) => [{ type, children: phrasing(children) }]
const open: Write = (_, children) => children

/** Each component of posts as Markdown. */
const components: Record<ComponentName, Write> = {
  Figure: ({ src, alt, kind }, children, writer) => {
    const [said, content] = src === undefined ? splitCaption(children) : [children, []]
    const shown = src === undefined ? content : [paragraph([writeImage(src, alt, writer)])]
    const words = phrasing(said)
    return [...shown, ...(words.length > 0 ? [caption(words, writer, kind as FigureKind)] : [])]
  },
  Chart: (attributes, children, writer) => writeChart(asTexts(attributes), '', writer, phrasing(children)),
  Aside: (_, children, writer, isBlock) => {
    if (isBlock) return [{ type: 'blockquote', children: children as BlockContent[] }]
    const identifier = `aside-${writer.more.length + 1}`
    writer.more.push({ type: 'footnoteDefinition', identifier, children: [paragraph(phrasing(children))] })
    return [{ type: 'footnoteReference', identifier }]
  },
  Publications: writePublications,
}

/** Captions of figures that are being written. */
const captions = new WeakSet<Nodes>()

/** HTML that Markdown has a sign for, or that is of the page only. */
const elements: Partial<Record<string, Write>> = {
  ...components,
  img: ({ src, alt }, _, writer) => [writeImage(src, alt, writer)],
  a: ({ href }, children) => [{ type: 'link', url: absolute(String(href)), children: phrasing(children) as never }],
  p: (_, children, __, isBlock) => (isBlock ? [paragraph(phrasing(children))] : children),
  blockquote: (_, children) => [{ type: 'blockquote', children: children as BlockContent[] }],
  figcaption: (_, children) => {
    const written = paragraph(phrasing(children))
    captions.add(written)
    return [written]
  },
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

/** The caption of a figure that holds something else than a picture, and that. */
function splitCaption(children: Nodes[]): [caption: Nodes[], content: Nodes[]] {
  const at = children.findIndex((child) => captions.has(child))
  return at === -1 ? [[], children] : [[children[at]!], children.toSpliced(at, 1)]
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
  writer: Writer,
): PhrasingContent {
  return writePicture({ url: String(src), alt: String(alt ?? '') }, writer)
}
