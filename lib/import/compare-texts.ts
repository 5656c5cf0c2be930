import { diffArrays } from 'diff'
import type { Nodes as HtmlNodes } from 'hast'
import type { Nodes as MarkdownNodes, Root as MarkdownRoot } from 'mdast'
import { say } from '@/lib/i18n/authors'

/** Elements that end a line; unknown elements are inline in HTML. */
const lines = new Set(
  [
    'address article aside blockquote br center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4',
    'h5 h6 header hr li main nav ol p pre section summary table caption thead tbody tfoot tr td th ul',
    'math-block footnote-text',
  ].flatMap((names) => names.split(' ')),
)
const inlineNodes = new Set('text emphasis strong delete link inlineCode mdxJsxTextElement'.split(' '))

/** Markers in the visible text: the end of a line, and a word boundary without a space. */
const lineEnd = '\u0001'
const wordEnd = '\u0002'

/** The visible text of an HTML tree, with formulas as their source, and markers for line ends. */
export function readVisible(node: HtmlNodes): string {
  if (node.type === 'text') return node.value
  if (node.type === 'root') return node.children.map(readVisible).join('')
  if (node.type !== 'element') return ''
  if (node.tagName === 'math-inline') return `${wordEnd}${String(node.properties.dataValue)}${wordEnd}`
  if (node.tagName === 'img' || node.tagName === 'footnote-mark') return wordEnd
  const inner =
    node.tagName === 'math-block' ? String(node.properties.dataValue) : node.children.map(readVisible).join('')
  if (!lines.has(node.tagName)) return inner
  return `${lineEnd}${node.tagName === 'pre' ? inner.replaceAll('\n', lineEnd) : inner}${lineEnd}`
}

/** The visible text of a post, as the site parses it. */
export function readVisibleMdx(tree: MarkdownRoot): string {
  return readNode(tree)
}

function readNode(node: MarkdownNodes): string {
  if (node.type === 'image') return node.title ? `${lineEnd}${node.title}${lineEnd}` : wordEnd
  if (node.type === 'footnoteReference') return wordEnd
  if (node.type === 'text') return node.value.replace(/^(\[!\w+\])\n/, `$1${lineEnd}`)
  if (node.type === 'inlineMath') return `${wordEnd}${node.value}${wordEnd}`
  if (node.type === 'code') return `${lineEnd}${node.value.replaceAll('\n', lineEnd)}${lineEnd}`
  const inner =
    'children' in node
      ? node.children.map((child) => readNode(child)).join('')
      : 'value' in node
        ? String(node.value)
        : ''
  const isBreak = node.type === 'mdxJsxTextElement' && node.name === 'br'
  return inlineNodes.has(node.type) && !isBreak ? inner : `${lineEnd}${inner}${lineEnd}`
}

/** Letters and digits alone: what is left of a text when its marks are no matter. */
export const keepWords = (text: string) =>
  text.replace(/[*_~`\\\u200b\u200c\u2060\ufeff]+/g, '').replace(notWords, wordEnd)
const notWords = new RegExp(`[^\\p{L}\\p{N}\\s${lineEnd}]+`, 'gu')

export interface TextDifference {
  /** Words missing from the new page. */
  lost: string[]
  /** Added characters, such as asterisks of failed emphasis. */
  gained: string[]
  /** Pairs of words that lost the space between them. */
  joined: string[]
  /** Pairs of words that lost the line break between them. */
  run: string[]
}

const most = { edits: 2000, shown: 60 }

/** Compares the words of two texts in order, and the gaps between the words that they share. */
export function compareVisible(before: string, after: string): TextDifference {
  const [old, made] = [listTokens(before), listTokens(after)]
  const difference: TextDifference = { lost: [], gained: [], joined: [], run: [] }
  const changes = diffArrays(old, made, { maxEditLength: most.edits, comparator: (a, b) => a.key === b.key })
  if (!changes) return { ...difference, lost: [say.moving.mostOf(before.length)] }
  let [from, to] = [0, 0]
  for (const { added, removed, value } of changes) {
    const words = () =>
      value
        .map(({ word }) => word)
        .join(' ')
        .slice(0, most.shown)
    if (removed) difference.lost.push(words())
    else if (added) difference.gained.push(words())
    else compareGaps(old.slice(from, from + value.length), made.slice(to, to + value.length), difference)
    if (!added) from += value.length
    if (!removed) to += value.length
  }
  return difference
}

function compareGaps(old: Token[], made: Token[], { joined, run }: TextDifference): void {
  for (const [index, { gap, word }] of old.entries()) {
    const now = made[index]!.gap
    const previous = old[index - 1]?.word
    if (previous === undefined || now >= gap) continue
    if (now === gaps.none) joined.push(`${previous} ${word}`)
    else run.push(`${previous} ${word}`)
  }
}

interface Token {
  word: string
  /** In lower case: callout names differ in case only. */
  key: string
  /** The gap before it. */
  gap: number
}

const gaps = { none: 0, space: 1, line: 2 }

/**
 * Splits a text into words and single characters; non-breaking spaces count as spaces, and formula delimiters as word
 * boundaries.
 */
function listTokens(text: string): Token[] {
  const plain = text
    .normalize('NFC')
    .replaceAll('\u00a0', ' ')
    .replace(/[\u200b\u200c\u2060\ufeff]/g, '')
    .replace(/\$\$?|\\[[\]()]/g, wordEnd)
  const tokens: Token[] = []
  let between = ''
  for (const [, space, word = ''] of plain.matchAll(token)) {
    if (space === undefined) tokens.push({ word, key: word.toLowerCase(), gap: measureGap(between) })
    between = space ?? ''
  }
  return tokens
}

function measureGap(between: string): number {
  if (between.includes(lineEnd)) return gaps.line
  return /\s/.test(between) ? gaps.space : gaps.none
}

/** A gap is a match of its own: before a word that does not come, a long one would be read from each of its signs. */
const token = new RegExp(`([\\s${lineEnd}${wordEnd}]+)|([\\p{L}\\p{N}]+|[^\\s${lineEnd}${wordEnd}])`, 'gu')
