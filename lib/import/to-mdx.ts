import type { Element, Root } from 'hast'
import { select, selectAll } from 'hast-util-select'
import { defaultHandlers, type Handle, type State, toMdast } from 'hast-util-to-mdast'
import { toString as textOf } from 'hast-util-to-string'
import type { Nodes as MdastNodes, Root as MdastRoot } from 'mdast'
import type { MdxJsxAttribute } from 'mdast-util-mdx-jsx'
import remarkCjkFriendly from 'remark-cjk-friendly'
import remarkCjkFriendlyStrikethrough from 'remark-cjk-friendly-gfm-strikethrough'
import remarkGfm from 'remark-gfm'
import remarkMath from 'remark-math'
import remarkMdx from 'remark-mdx'
import remarkStringify from 'remark-stringify'
import { unified } from 'unified'
import { visit } from 'unist-util-visit'
import { writeCheckMarks } from '@/lib/markdown/syntax/check-marks'
import { calloutKinds } from '@/lib/markdown/syntax/dialects/nodes'
import { anchorNames } from './clean/anchors'
import { attribute, isElement, replaceElements } from './clean/tree'
import { titleFollows } from './dialects'
import { findCardAddress } from './embed-address'
import { escapeMarks, escapeRest } from './escape-text'
import { printPlace } from './print-place'
import { mapProse } from './split-code'

/** Elements without a Markdown equivalent that posts can contain (`lib/markdown/elements/elements.ts`). */
const flow = 'details summary dl dt dd'.split(' ')
const text = 'sup sub kbd mark u abbr ins small var samp cite dfn ruby rt rp'.split(' ')
const tables = ['table', 'thead', 'tbody', 'tfoot', 'tr', 'td', 'th']
const kept: Record<string, string[]> = {
  td: ['colSpan', 'rowSpan', 'align'],
  th: ['colSpan', 'rowSpan', 'align', 'scope'],
  abbr: ['title'],
  details: ['open'],
}

/**
 * Inline HTML elements that replace the custom ones: whitespace next to an unknown, empty element would be dropped, and
 * it would make a list loose.
 */
const inLine: Record<string, string> = {
  'math-inline': 'math',
  'footnote-mark': 'object',
  [anchorNames.inLine]: 'canvas',
}

/**
 * Prints a cleaned tree as MDX.
 * @param hasEmoji whether `:name:` was shown as a sign
 */
export function printMdx(tree: Root, hasEmoji: boolean): string {
  replaceElements(tree, (element) => {
    const tagName = inLine[element.tagName]
    return tagName ? [{ ...element, tagName }] : undefined
  })
  replaceElements(tree, (element) =>
    element.tagName === 'table' ? [...liftCaption(element), keepTable(element)] : undefined,
  )
  return print(toMdast(tree, { document: true, handlers }) as MdastRoot, hasEmoji)
}

const handlers: Record<string, Handle> = {
  math: (state, node) => {
    const value = attribute(node, 'dataValue')
    return value === undefined ? state.all(node) : ({ type: 'inlineMath', value } as never)
  },
  // A paragraph that is nothing but its address: the card that the address makes.
  p: (state, node) => {
    const [only, ...more] = node.children
    const isAddress = only && isElement(only) && only.tagName === 'a' && more.length === 0
    const href = isAddress ? attribute(only, 'href') : undefined
    const address = href && textOf(node).trim() === href ? findCardAddress(href) : undefined
    if (!address) return defaultHandlers.p(state, node)
    return { type: 'paragraph', children: [{ type: 'html', value: address }] } as never
  },
  canvas: printPlace,
  [anchorNames.block]: printPlace,
  'math-block': (_, node) => ({ type: 'math', value: attribute(node, 'dataValue')! }) as never,
  object: (_, node) => ({ type: 'footnoteReference', ...identify(node) }),
  'footnote-text': (state, node) => ({
    type: 'footnoteDefinition',
    ...identify(node),
    children: state.toFlow(state.all(node)) as never,
  }),
  pre: (_, node) => ({
    type: 'code',
    lang: attribute(node, 'dataLang') || null,
    meta: attribute(node, 'dataMeta') || null,
    value: textOf(node),
  }),
  ...Object.fromEntries([...flow, ...tables.map((name) => `jsx-${name}`)].map((name) => [name, printFlow])),
  ...Object.fromEntries(text.map((name) => [name, printText])),
}

/** A table with spanning cells or blocks stays HTML, because Markdown cannot express it. */
function keepTable(table: Element): Element {
  if (!select('[colspan], [rowspan], ul, ol, pre, math-block, table table, td p + p', table)) return breakCells(table)
  const rename = (element: Element): Element => ({
    ...element,
    tagName: tables.includes(element.tagName) ? `jsx-${element.tagName}` : element.tagName,
    children: element.children.map((child) => (isElement(child) ? rename(child) : child)),
  })
  return rename(table)
}

/** Moves a table's caption into a paragraph above it. */
function liftCaption(table: Element): Element[] {
  const caption = select('caption', table)
  if (!caption) return []
  table.children = table.children.filter((child) => child !== caption)
  return [{ ...caption, tagName: 'p' }]
}

/**
 * Line breaks in Markdown cells are `<br>` elements; in a table without header cells the first row becomes the header.
 */
function breakCells(table: Element): Element {
  if (!select('th', table)) for (const cell of selectAll('td', select('tr', table) ?? table)) cell.tagName = 'th'
  replaceElements(table, (element) => (element.tagName === 'br' ? [{ ...element, tagName: 'jsx-br' }] : undefined))
  return table
}
handlers['jsx-br'] = printText

function identify(node: Element): { identifier: string; label: string } {
  const identifier = attribute(node, 'dataId')!
  return { identifier, label: identifier }
}

function printFlow(state: State, node: Element): never {
  return printElement('mdxJsxFlowElement', node, state.toFlow(state.all(node)))
}

function printText(state: State, node: Element): never {
  return printElement('mdxJsxTextElement', node, state.all(node))
}

function printElement(type: string, node: Element, children: MdastNodes[]): never {
  const name = node.tagName.replace('jsx-', '')
  const attributes: MdxJsxAttribute[] = (kept[name] ?? []).flatMap((one) => {
    const value = attribute(node, one)
    return value === undefined ? [] : [{ type: 'mdxJsxAttribute', name: one, value: value || null }]
  })
  return { type, name, attributes, children } as never
}

function print(tree: MdastRoot, hasEmoji: boolean): string {
  const printer = unified()
    .use(remarkGfm, { singleTilde: false })
    .use(remarkCjkFriendly)
    .use(remarkCjkFriendlyStrikethrough, { singleTilde: false })
    .use(remarkMath)
    .use(remarkMdx)
    .use(remarkStringify, { bullet: '-', emphasis: '*', rule: '-', fences: true, incrementListMarker: true })
    .use(escapeMarks, { hasEmoji })
  joinFormulas(tree)
  writeCheckMarks(tree)
  const text = mapProse(printer.stringify(tree), escapeRest)
  return text.replace(calloutMark, (_, quotes: string, name: string, fold: string, after: string) => {
    const mark = `${quotes}[!${name.toUpperCase()}]${fold}`
    return after.startsWith(titleFollows) ? `${mark} ` : `${mark}\n${quotes}`
  })
}

/** The mark of a callout at the beginning of a quote. Without a title, it needs a line of its own. */
const calloutMark = new RegExp(
  String.raw`^((?:> ?)+)\\\[!(${calloutKinds.join('|')})\]([+-]?)(${titleFollows} |\\\n(?:> ?)+| |$)`,
  'gim',
)

/** Joins adjacent inline formulas, because `$a$$b$` would not be two formulas. */
function joinFormulas(tree: MdastRoot): void {
  visit(tree, 'inlineMath', (node, index, parent) => {
    const next = parent?.children[index! + 1]
    if (next?.type !== 'inlineMath') return
    next.value = `{${node.value}}{${next.value}}`
    parent!.children.splice(index!, 1)
    return index
  })
}
