import type { Nodes as HtmlNodes, Root as HtmlRoot } from 'hast'
import type { Root as MarkdownRoot } from 'mdast'
import { SKIP, visit } from 'unist-util-visit'
import { moving } from '@/lib/i18n/authors/en/moving'
import { attribute, isBlank, isElement } from './clean/tree'
import type { Note } from './source-post'

/** Counts of parts that are not words. */
export type Parts = Record<'pictures' | 'links' | 'formulas', number>

const none: Parts = { pictures: 0, links: 0, formulas: 0 }

/** Counts the parts of the old page. Adjacent formulas count as one, as in the post. */
export function countParts(tree: HtmlRoot): Parts {
  const parts = { ...none }
  visit(tree, 'element', (node, index, parent) => {
    if (node.tagName === 'img') parts.pictures += 1
    if (node.tagName === 'a' && attribute(node, 'href') && !node.children.every(isBlank)) parts.links += 1
    const before = parent?.children[index! - 1]
    const touches = isElement(before as HtmlNodes | undefined, 'math-inline') && node.tagName === 'math-inline'
    if (/^math-/.test(node.tagName) && !touches) parts.formulas += 1
  })
  return parts
}

/** Counts the parts of the post, as the site parses it. */
export function countMdxParts(tree: MarkdownRoot): Parts {
  const parts = { ...none }
  visit(tree, (node) => {
    if (node.type === 'image') parts.pictures += 1
    if (node.type === 'link') parts.links += 1
    if (node.type === 'inlineMath' || node.type === 'math') parts.formulas += 1
  })
  return parts
}

/** Notes that already report one missing part. */
const told: Record<keyof Parts, RegExp> = {
  pictures: /\bpicture\b/,
  links: /\blink\b/,
  formulas: /^a formula .* stays/,
}

/** Lists missing parts that no note has reported. */
export function compareParts(before: Parts, after: Parts, notes: readonly Note[]): Note[] {
  return (Object.keys(none) as (keyof Parts)[]).flatMap((part) => {
    const known = notes.filter(
      ({ kind, message }) => (kind === 'lost' || part === 'formulas') && told[part].test(message),
    )
    const missing = before[part] - after[part] - known.length
    return missing > 0
      ? [{ kind: 'lost' as const, message: moving.notInPost(part), about: `${missing} of ${before[part]}` }]
      : []
  })
}

const markdown = /!\[[^[\]\n]{0,200}\]\([^()\s]{1,500}\)|\[[^[\]\n]{1,200}\]\((?:https?:|[./])[^()\s]{0,500}\)/g

/** Markdown that was not parsed, because it was inside HTML. */
export function findUnread(tree: HtmlRoot): string[] {
  const found: string[] = []
  visit(tree, (node) => {
    if (isElement(node, 'pre', 'code')) return SKIP
    if (node.type === 'text') found.push(...(node.value.match(markdown) ?? []))
  })
  return found
}
