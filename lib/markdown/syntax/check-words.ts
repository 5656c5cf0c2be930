import type { Heading, Link, Nodes, Table } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import { say } from '@/lib/i18n/authors'
import { isVisible } from '@/lib/text/characters'
import type { Problems } from '@/lib/text/problems'

/** Link texts that mean nothing when links are read out of context (WCAG 2.4.4). */
const empty =
  /^(?:여기|여기로|이곳|이것|링크|이 링크|바로가기|클릭|자세히|here|click here|this|this link|link|more|read more)[.!]?$/i

/** Whether an element has no text that can be seen or read aloud: none at all, or characters without a shape. */
export function showsNothing(node: Link | Heading): boolean {
  return !node.children.some(hasShape) && !isVisible(textOf(node, { includeImageAlt: true }))
}

/** Whether something in it can be seen that is no text: a picture, a formula, a component. */
function hasShape(node: Nodes): boolean {
  if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'break') return false
  if (node.type === 'mdxJsxTextElement' && !/^(?!img$)[a-z][a-z\d]*$/.test(node.name ?? '')) return true
  return 'children' in node ? node.children.some(hasShape) : true
}

export function checkLinkText(node: Link, problems: Problems): void {
  const text = textOf(node).trim()
  if (showsNothing(node) || !textOf(node, { includeImageAlt: true }).trim()) {
    problems.error(node.position?.start, ...say.links.noText(node.url))
  } else if (empty.test(text)) {
    problems.warn(node.position?.start, ...say.links.vague(text))
  }
}

/** Alternative texts written by importers and cameras, which describe nothing. */
const noAlt =
  /^(?:그림|사진|이미지|image|img|picture|figure|fig\.?|photo|screenshot|스크린샷|png|jpe?g|svg)[\s\d_.-]*$|\.(?:png|jpe?g|gif|webp|svg|avif)$/i

export function checkAltWords(
  alt: string,
  place: { start: { line: number; column: number } } | undefined,
  problems: Problems,
): void {
  if (noAlt.test(alt.trim())) {
    problems.warn(place?.start, ...say.links.vagueAlt(alt))
  }
}

/** Warns about columns without a header, which screen readers announce without a name. */
export function checkTableHead(node: Table, problems: Problems): void {
  const head = node.children[0]
  const bare =
    head?.children.findIndex(
      (cell, column) =>
        column > 0 && textOf(cell, { includeImageAlt: true }).trim() === '' && cell.children.length === 0,
    ) ?? -1
  if (bare > 0) problems.warn(head?.children[bare]?.position?.start, ...say.links.noColumnHead(bare + 1))
}
