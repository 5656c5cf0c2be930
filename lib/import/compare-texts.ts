import { diffArrays } from 'diff'
import type { Nodes as HtmlNodes } from 'hast'
import type { Nodes as MarkdownNodes } from 'mdast'
import { parseMdx } from '@/lib/markdown/parse'
import { Problems } from '@/lib/problems'

const inlineElements = new Set(
  'a abbr b cite code del em font i ins kbd mark math-inline q s samp small span strike strong sub sup u var'.split(
    ' ',
  ),
)
const inlineNodes = new Set('text emphasis strong delete link inlineCode inlineMath mdxJsxTextElement'.split(' '))

/** What a reader sees of a tree of HTML, formulas by their source; blocks are apart by a space. */
export function readVisible(node: HtmlNodes): string {
  if (node.type === 'text') return node.value
  if (node.type !== 'element' && node.type !== 'root') return ''
  if (node.type === 'element' && /^math-/.test(node.tagName)) return ` ${String(node.properties.dataValue)} `
  const inner = node.children.map(readVisible).join('')
  return node.type === 'element' && inlineElements.has(node.tagName) ? inner : ` ${inner} `
}

/** The same of a post, read by the parser of the site. */
export function readVisibleMdx(mdx: string): string {
  const tree = parseMdx(mdx, new Problems(''))
  return tree ? readNode(tree) : ''
}

function readNode(node: MarkdownNodes): string {
  if (node.type === 'image') return ` ${node.title ?? ''} `
  const inner =
    'children' in node
      ? node.children.map((child) => readNode(child)).join('')
      : 'value' in node
        ? String(node.value)
        : ''
  const isBreak = node.type === 'mdxJsxTextElement' && node.name === 'br'
  if (node.type === 'inlineMath') return ` ${inner} `
  return inlineNodes.has(node.type) && !isBreak ? inner : ` ${inner} `
}

export interface TextDifference {
  /** Words of the old page that the new one has not. */
  lost: string[]
  /** Signs that came in, such as asterisks that should have been an emphasis. */
  gained: string[]
}

const most = { edits: 2000, shown: 60 }

/** The words that two texts do not have in common, in their order. */
export function compareVisible(before: string, after: string): TextDifference {
  if (before === after) return { lost: [], gained: [] }
  const changes = diffArrays(listTokens(before), listTokens(after), { maxEditLength: most.edits })
  if (!changes) return { lost: [`most of ${before.length} characters`], gained: [] }
  const texts = (kind: 'added' | 'removed') =>
    changes.filter((change) => change[kind]).map(({ value }) => value.join(' ').slice(0, most.shown))
  return { lost: texts('removed'), gained: texts('added') }
}

/** Words and single signs; spaces, what editors put in their place, and the signs around formulas are none. */
function listTokens(text: string): string[] {
  const plain = text.normalize('NFC').replace(/[\u00a0\u200b\u200c\u2060\ufeff]/g, ' ')
  return plain.replace(/\$\$?|\\[[\]()]/g, ' ').match(/[\p{L}\p{N}]+|\S/gu) ?? []
}
