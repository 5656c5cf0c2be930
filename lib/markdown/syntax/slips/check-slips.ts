import type { Node, Paragraph, Parent, Root, Text } from 'mdast'
import { visit } from '@/lib/markdown/syntax/visit'
import type { Problems } from '@/lib/text/problems'
import { checkAddressEnd, checkUnlinked } from './check-addresses'
import { checkDefinitions, checkHeadingSlips, checkListStart, checkOpenFence } from './check-block-slips'
import { checkCalloutMarks, checkEmptyCallout } from './check-callouts'
import { checkIndents, checkOutside } from './check-indents'
import { checkDigits, checkInlineSlips } from './check-inline-slips'
import { checkLineStarts } from './check-line-starts'
import { checkTableRows } from './check-table-rows'

type Check = (node: never, source: string, problems: Problems, parent: Parent | undefined) => void

const checks: Record<string, Check> = {
  paragraph: (node: Paragraph, source, problems, parent) => {
    checkLineStarts(node, source, parent, problems)
    checkTableRows(node, source, problems)
    checkCalloutMarks(node, source, parent, problems)
  },
  text: (node: Text, source, problems) => {
    checkInlineSlips(node, source, problems)
    checkUnlinked(node, source, problems)
  },
  callout: checkEmptyCallout,
  heading: checkHeadingSlips,
  list: checkListStart,
  code: checkOpenFence,
  link: checkAddressEnd,
  strong: checkDigits,
  emphasis: checkDigits,
  delete: checkDigits,
}

/** Warns about what looks like Markdown and is not: it is printed as it stands, read as something else, or lost. */
export function checkSlips(tree: Root, source: string, indented: ReadonlySet<Node>, problems: Problems): void {
  checkDefinitions(tree, problems)
  checkIndents(tree, indented, problems)
  checkOutside(tree, source.split('\n'), indented, problems)
  visit(tree, (node, _, parent) => {
    if (indented.has(node)) return 'skip' // told already
    if (Object.hasOwn(checks, node.type)) checks[node.type]!(node as never, source, problems, parent as Parent)
    return undefined
  })
}
