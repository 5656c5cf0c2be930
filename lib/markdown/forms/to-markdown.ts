import { fromHtml } from 'hast-util-from-html'
import { toMdast } from 'hast-util-to-mdast'
import type {
  Blockquote,
  Code,
  InlineCode,
  ListItem,
  Nodes,
  Paragraph,
  Parent,
  PhrasingContent,
  Root,
  RootContent,
} from 'mdast'
import remarkCjkFriendly from 'remark-cjk-friendly'
import remarkCjkFriendlyStrikethrough from 'remark-cjk-friendly-gfm-strikethrough'
import remarkGfm from 'remark-gfm'
import remarkMath from 'remark-math'
import remarkStringify from 'remark-stringify'
import { unified } from 'unified'
import { formatEntry } from '@/lib/bibliography/format'
import { type Citation, separatorOf } from '@/lib/markdown/citations/citation-tree'
import { labelOf, listReferenceLinks } from '@/lib/markdown/citations/citations'
import { codeSuffix } from '@/lib/markdown/code/inline-code'
import type { Context } from '@/lib/markdown/context'
import { buildCounts } from '@/lib/markdown/drawings/figure-kinds'
import { writeEmbed } from '@/lib/markdown/embeds/render-embed'
import { nameEquation, readReference } from '@/lib/markdown/math/equations'
import { expandMacros } from '@/lib/markdown/math/expand-macros'
import { atPlace } from '@/lib/markdown/syntax/at-place'
import { writeCheckMarks } from '@/lib/markdown/syntax/check-marks'
import type { Callout, Tagged } from '@/lib/markdown/syntax/dialects/nodes'
import { Problems } from '@/lib/text/problems'
import { writeAlgorithm } from './markdown-algorithm'
import { writeCode } from './markdown-code'
import { writeElement } from './markdown-elements'
import { writeOwn } from './markdown-own'
import { absolute, html, paragraph, phrasing, text, type Writer, writePicture } from './markdown-parts'

const printer = unified()
  .use(remarkGfm, { singleTilde: false, tablePipeAlign: false })
  .use(remarkCjkFriendly)
  .use(remarkCjkFriendlyStrikethrough, { singleTilde: false })
  .use(remarkMath)
  .use(remarkStringify, { bullet: '-', emphasis: '*', rule: '-', fences: true, incrementListMarker: true })

/**
 * Prints a body as plain Markdown: GFM with formulas between dollars, without MDX. URLs are absolute after
 * `placeMarkdown`.
 * @param tree that the page was rendered from; it is modified, so use it last
 * @param context of the rendered page, so that citations have the same numbers
 */
export function printMarkdown(tree: Root, context: Context<'syntax'>): string {
  const writer: Writer = { ...context, problems: new Problems(context.directory), figures: buildCounts(), more: [] }
  const children = tree.children.flatMap((child) => rewrite(child, writer)) as RootContent[]
  const references = writeReferences(context)
  const body: Root = { type: 'root', children: [...children, ...writer.more, ...references] as RootContent[] }
  writeCheckMarks(body)
  return printer.stringify(body)
}

/** Rewrites children first, then the node itself, which becomes any number of nodes. */
function rewrite(node: Nodes, writer: Writer): Nodes[] {
  const whole = 'children' in node ? { ...node, children: node.children.flatMap((one) => rewrite(one, writer)) } : node
  const write = (writers as Partial<Record<string, (node: never, writer: Writer) => Nodes[]>>)[node.type]
  return write ? atPlace(node, () => write(whole as never, writer)) : [whole as Nodes]
}

const nothing = (): Nodes[] => []

const writers = {
  heading: (node: Extract<Nodes, { type: 'heading' }>) => [{ ...node, depth: Math.max(2, node.depth) } as Nodes],
  paragraph: writeParagraph,
  link: (node: Extract<Nodes, { type: 'link' }>, { attachments }: Writer) => [
    { ...node, url: absolute(attachments.get(node.url)?.src ?? node.url) },
  ],
  definition: (node: Extract<Nodes, { type: 'definition' }>, { images }: Writer) => [
    { ...node, url: absolute(images.get(node.url)?.src ?? node.url) },
  ],
  image: (node: Extract<Nodes, { type: 'image' }>, writer: Writer) => [{ ...node, ...writePicture(node, writer) }],
  code: (node: Code, writer: Writer) => writeCode(node, writer),
  gallery: ({ children }: { children: Nodes[] }) => children,
  codeTabs: ({ children }: { children: Nodes[] }) => children,
  inlineCode: (node: InlineCode) => [{ ...node, value: node.value.replace(codeSuffix, '') }],
  math: (node: { value: string }, { macros }: Writer) => [
    { ...node, value: expandMacros(node.value, macros) } as unknown as Nodes,
  ],
  strayFormula: (node: { value: string }) => [text(node.value)],
  inlineMath: (node: { value: string }, { macros, equations, words }: Writer) => {
    const reference = readReference(node.value)
    const equation = reference && equations.get(reference.label)
    if (equation) return [html(nameEquation(reference, equation, words))]
    return [{ ...node, value: expandMacros(node.value, macros) } as unknown as Nodes]
  },
  algorithm: writeAlgorithm,
  embed: writeEmbed as (node: never) => Nodes[],
  callout: writeCallout,
  mark: writeTagged,
  subscript: writeTagged,
  superscript: writeTagged,
  definitionList: writeDefinitions,
  definitionTerm: ({ children }: Parent) => [paragraph([{ type: 'strong', children: children as PhrasingContent[] }])],
  citation: writeCitation,
  ownElement: writeOwn,
  mdxJsxFlowElement: writeElement,
  mdxJsxTextElement: writeElement,
  mdxFlowExpression: nothing,
  mdxTextExpression: nothing,
  mdxjsEsm: nothing,
}

const blocks = new Set(['paragraph', 'table', 'code', 'blockquote', 'thematicBreak', 'heading', 'list', 'math'])

/** Splits a paragraph around children that became blocks. */
function writeParagraph(node: Paragraph): Nodes[] {
  const parts: (Nodes | PhrasingContent[])[] = []
  for (const child of node.children as Nodes[]) {
    const line = parts.at(-1)
    if (blocks.has(child.type)) parts.push(child)
    else if (Array.isArray(line)) line.push(child as PhrasingContent)
    else parts.push([child as PhrasingContent])
  }
  return parts.flatMap((part) => {
    if (!Array.isArray(part)) return part
    const line = phrasing(part).filter((one) => one.type !== 'text' || one.value !== '')
    return line.length > 0 ? paragraph(line) : []
  })
}

/** A callout becomes a blockquote with a title. */
function writeCallout({ kind, children }: Callout, { words }: Writer): Nodes[] {
  const [head, ...rest] = children
  const title: PhrasingContent[] =
    head?.type === 'boxTitle'
      ? head.children.flatMap((child) => (child.type === 'strong' ? child.children : child))
      : [text(words.callouts[kind])]
  const body = (head?.type === 'boxTitle' ? rest : children) as Blockquote['children']
  return [{ type: 'blockquote', children: [paragraph([{ type: 'strong', children: title }]), ...body] }]
}

/** Terms become paragraphs, and what they mean a list below each. */
function writeDefinitions({ children }: Parent): Nodes[] {
  const nodes: Nodes[] = []
  for (const child of children as Nodes[]) {
    const last = nodes.at(-1)
    if ((child.type as string) !== 'definitionText') nodes.push(child)
    else {
      const item: ListItem = { type: 'listItem', spread: false, children: (child as Parent).children as never[] }
      if (last?.type === 'list') last.children.push(item)
      else nodes.push({ type: 'list', ordered: false, spread: false, children: [item] })
    }
  }
  return nodes
}

/** `<mark>`, `<sub>` and `<sup>` have no sign in GFM. */
function writeTagged({ data, children }: Tagged): Nodes[] {
  return [html(`<${data.hName}>`), ...children, html(`</${data.hName}>`)]
}

function writeCitation(node: Citation, context: Writer): Nodes[] {
  const marks = node.children.map((work): Nodes[] => {
    const number = context.citations.cited.findIndex((one) => one.key === work.key) + 1
    const label = html(labelOf(work, number, node.narrative, context))
    const [prefix, suffix] = work.children
    if (node.narrative) return [label]
    return [...prefix.children, ...(prefix.children.length > 0 ? [html(' ')] : []), label, ...suffix.children]
  })
  if (node.narrative || marks.length === 0) return marks.flat()
  const [open, close] = context.citationStyle === 'numbers' ? ['[', ']'] : ['(', ')']
  const separator = html(separatorOf(node, context.citationStyle))
  return [html(open), ...marks.flatMap((mark, index) => (index ? [separator, ...mark] : mark)), html(close)]
}

function writeReferences({ citations, references, citationStyle, words }: Context): Nodes[] {
  const { cited } = citations
  if (cited.length === 0) return []
  const items = cited.map(({ key }): ListItem => {
    const reference = references.get(key)!
    const entry = toMdast(fromHtml(formatEntry(reference), { fragment: true })) as Root
    const parts = entry.children.flatMap((one) => (one.type === 'paragraph' ? one.children : one)) as PhrasingContent[]
    const links = listReferenceLinks(reference).flatMap(([label, url]): PhrasingContent[] => [
      text(' '),
      { type: 'link', url, children: [text(label)] },
    ])
    return { type: 'listItem', spread: false, children: [paragraph([...parts, ...links])] }
  })
  return [
    { type: 'heading', depth: 2, children: [text(words.references)] },
    { type: 'list', ordered: citationStyle === 'numbers', spread: false, children: items },
  ]
}
