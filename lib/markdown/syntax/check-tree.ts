import type { Code, Heading, Image, Link, Root, Table, Text } from 'mdast'
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx'
import { say } from '@/lib/i18n/authors'
import { isComment } from '@/lib/markdown/mdx/code-parts'
import type { Problems } from '@/lib/text/problems'
import { checkAltWords, checkLinkText, checkTableHead, showsNothing } from './check-words'
import { readAttributeValue } from './literals'
import { findIndented } from './slips/check-indents'
import { checkSlips } from './slips/check-slips'
import { placeWithin } from './slips/lines'
import { visit } from './visit'

/** Reports mistakes that Markdown would print literally, and code that would have to be executed. */
export function checkTree(tree: Root, source: string, problems: Problems): void {
  const lines = source.split(/\r\n|\r|\n/)
  checkFootnotes(tree, problems)
  const indented = findIndented(tree, source)
  checkSlips(tree, source, indented, problems)
  let depth = 1
  visit(tree, (node) => {
    switch (node.type as string) {
      case 'mdxFlowExpression':
      case 'mdxTextExpression':
        checkExpression(node as never, problems)
        break
      case 'mdxjsEsm':
        problems.error(node.position?.start, ...say.syntax.noModules)
        break
      case 'heading':
        if (!indented.has(node)) depth = checkHeading(node as Heading, depth, problems)
        break
      case 'image':
        checkAlt(node as Image, problems)
        break
      case 'link':
        checkLinkText(node as Link, problems)
        break
      case 'table':
        checkTableHead(node as Table, problems)
        break
      case 'text':
        checkText(node as Text, source, problems)
        break
      case 'code':
        checkFence(node as Code, lines, problems)
        break
      case 'mdxJsxFlowElement':
      case 'mdxJsxTextElement':
        checkImageElement(node as never, problems)
        break
    }
  })
}

/** Braces in prose are expressions in MDX; only comments are allowed. */
function checkExpression(node: { value: string; position?: Root['position'] }, problems: Problems): void {
  if (isComment(node)) return
  const value = node.value.trim().split('\n')[0]!.slice(0, 40)
  problems.error(node.position?.start, ...say.syntax.noExpressions(value))
}

function checkHeading(heading: Heading, previous: number, problems: Problems): number {
  const { depth, position } = heading
  if (heading.children.length > 0 && showsNothing(heading)) {
    problems.error(position?.start, ...say.syntax.invisibleHeading)
    return previous
  }
  if (depth === 1) {
    problems.error(position?.start, ...say.syntax.firstLevel)
    return previous
  }
  if (depth > previous + 1) {
    problems.error(position?.start, ...say.syntax.levelJump(depth, previous))
  }
  return depth
}

function checkAlt({ alt, url, position }: Image, problems: Problems): void {
  if (!alt?.trim()) problems.lack(position?.start, ...say.syntax.noAlt(url))
  else checkAltWords(alt, position, problems)
}

function checkImageElement(
  { data, attributes, children, position, ...node }: MdxJsxFlowElement,
  problems: Problems,
): void {
  if (node.name !== 'img' && node.name !== 'Figure') return
  const name = data?.written ?? node.name
  const values = new Map(
    attributes.flatMap((one) => (one.type === 'mdxJsxAttribute' ? [[one.name, readAttributeValue(one)]] : [])),
  )
  if (name === 'Figure' && !values.has('src') && children.length > 0) return // a table, for example
  if (!values.has('alt')) problems.error(position?.start, ...say.syntax.noAltAttribute(name))
  if (!values.has('src')) problems.error(position?.start, ...say.syntax.noSource(name))
  for (const [one, value] of values) {
    if (!/^(?:src|alt|dark)$/.test(one) || value === undefined || typeof value === 'string') continue
    const written = value === null ? one : `${one}={${JSON.stringify(value)}}`
    problems.error(position?.start, ...say.syntax.noTextAttribute(name, written, one))
  }
  const alt = values.get('alt')
  if (typeof alt === 'string') checkAltWords(alt, position, problems)
}

/** Markdown prints a reference without a definition literally; `\[` means that this is intended. */
function checkText({ position }: Text, source: string, problems: Problems): void {
  const written = source.slice(position?.start.offset, position?.end.offset)
  for (const { 0: note, index } of written.matchAll(/(?<!\\)\[\^[^\]\s]*\]/g))
    problems.error(position && placeWithin(position.start, written, index), ...say.syntax.noFootnote(note))
  // `arr[i][j]` is an element of an array.
  const reference = /(?<![\w)\]\\!])\[[^\]]+(?<!\\)\]\[([^\]]*)\]/.exec(written)
  if (reference) {
    const place = position && placeWithin(position.start, written, reference.index)
    problems.error(place, ...say.syntax.noDefinition(reference[0]))
  }
}

function checkFence(node: Code, lines: string[], problems: Problems): void {
  const { start, end } = node.position ?? {}
  const opening = /^[\s>*+-]*(?:\d+\.\s+)?(`{3,}|~{3,})/.exec(lines[(start?.line ?? 1) - 1] ?? '')?.[1]
  if (!opening || !end) return
  const closing = lines[end.line - 1]?.trim().replace(/^(?:>\s*)+/, '') ?? ''
  if (start?.line === end.line || !closing.startsWith(opening)) {
    problems.error(start, ...say.syntax.openCode(opening))
  }
}

function checkFootnotes(tree: Root, problems: Problems): void {
  const defined = new Map<string, Root['position']>()
  const used = new Set<string>()
  visit(tree, 'footnoteReference', (node) => void used.add(node.identifier.toLowerCase()))
  visit(tree, 'footnoteDefinition', (node) => {
    const id = node.identifier.toLowerCase()
    visit(node, 'footnoteReference', ({ position, label }) => {
      problems.error(position?.start, ...say.syntax.nestedFootnote(label ?? ''))
    })
    if (defined.has(id)) problems.error(node.position?.start, ...say.syntax.footnoteTwice(node.label ?? id))
    else defined.set(id, node.position)
  })
  for (const [id, position] of defined) {
    if (!used.has(id)) problems.warn(position?.start, ...say.syntax.unusedFootnote(id))
  }
}
