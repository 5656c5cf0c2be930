import type { Paragraph, Parent } from 'mdast'
import { say } from '@/lib/i18n/authors'
import { findKind } from '@/lib/markdown/syntax/dialects/callouts'
import type { Callout } from '@/lib/markdown/syntax/dialects/nodes'
import type { Problems } from '@/lib/text/problems'
import { listLines } from './lines'

/** Warns about the mark of a callout that does not begin a quote: it is printed as it stands. */
export function checkCalloutMarks(
  node: Paragraph,
  source: string,
  parent: Parent | undefined,
  problems: Problems,
): void {
  const isFirst = parent?.type === ('callout' as string) && parent?.position?.start.line === node.position?.start.line // its mark is in the position of its first paragraph
  for (const { text, place } of listLines(node, source).slice(isFirst ? 1 : 0)) {
    const [written = '', name = ''] = /^[*_]*\[!\s*([\w-]+)\s*\](?!\()/.exec(text) ?? []
    if (!findKind(name)) continue
    problems.warn(place, ...say.marks.unquoted(written, name))
    return
  }
}

/** Warns about a callout of nothing but its mark, when its text seems to follow without the mark of a quote. */
export function checkEmptyCallout(node: Callout, _source: string, problems: Problems, parent?: Parent): void {
  const next = parent?.children[parent.children.indexOf(node) + 1]
  if (
    node.children.some(({ type }) => type !== 'boxTitle') ||
    next?.position?.start.line !== node.position!.end.line + 1
  )
    return
  problems.warn(next.position.start, ...say.marks.outsideCallout)
}
