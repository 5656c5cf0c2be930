import type { Code, Definition, Heading, List, Root } from 'mdast'
import { say } from '@/lib/i18n/authors'
import { visit } from '@/lib/markdown/syntax/visit'
import type { Problems } from '@/lib/text/problems'

/** Warns about a heading without text, and about a paragraph that `---` in the next line makes a heading. */
export function checkHeadingSlips({ position, children }: Heading, source: string, problems: Problems): void {
  if (children.length === 0) problems.warn(position?.start, ...say.marks.emptyHeading)
  if (!position || position.start.line === position.end.line) return
  const underline = source.slice(position.start.offset, position.end.offset).split('\n').at(-1)!
  if (!/^[\s>]*-+\s*$/.test(underline)) return
  problems.warn({ line: position.end.line, column: underline.indexOf('-') + 1 }, ...say.marks.underlinedHeading)
}

/** `2024. 3. 5.` at the beginning of a paragraph is a list that begins at 2024. */
export function checkListStart({ start, position, children }: List, source: string, problems: Problems): void {
  if (typeof start === 'number') checkNumbers(start, children, source, problems)
  if (!start || start < 1000) return
  problems.warn(position?.start, ...say.marks.listStart(start))
}

/** Numbers are counted from the first one; all of them may be the same. */
function checkNumbers(start: number, items: List['children'], source: string, problems: Problems): void {
  const numbers = items.map(({ position }) => Number.parseInt(source.slice(position?.start.offset), 10))
  if (numbers.every((number) => number === start)) return
  const at = numbers.findIndex((number, index) => number !== start + index)
  if (at === -1) return
  const [written, shown] = [numbers[at]!, start + at]
  problems.warn(items[at]!.position?.start, ...say.marks.listNumber(written, shown))
}

/** A block that the opening of the next one shows to be unclosed: a closing fence has no language behind it. */
export function checkOpenFence({ position }: Code, source: string, problems: Problems): void {
  if (!position) return
  const [opening = '', ...inside] = source.slice(position.start.offset, position.end.offset).split('\n')
  const [fence] = /^(?:`{3,}|~{3,})/.exec(opening) ?? []
  if (!fence) return
  const next = inside.findIndex((line) => {
    const [, marks = '', word = ''] = /^[\s>]{0,9}(`{3,}|~{3,})[ \t]*([\w+#{.-]*)/.exec(line) ?? []
    return word !== '' && marks.startsWith(fence)
  })
  if (next === -1) return
  problems.warn(position.start, ...say.marks.codeClosedLate(position.start.line + 1 + next, fence))
}

/** Definitions that nothing refers to: `[질문]: 왜?` at the beginning of a line is one, and is not printed. */
export function checkDefinitions(tree: Root, problems: Problems): void {
  const used = new Set<string>()
  const defined = new Set<string>()
  const definitions: Definition[] = []
  visit(tree, (node) => {
    if (node.type === 'linkReference' || node.type === 'imageReference') used.add(node.identifier)
    if (node.type === 'definition') definitions.push(node)
  })
  for (const { identifier, label, position, url } of definitions) {
    const name = label ?? identifier
    const isComment = /^(?:\/\/|#|_|comment)$/i.test(name) || url === '#' || url === ''
    if (name.startsWith('^')) problems.error(position?.start, ...say.marks.spacedFootnote(name))
    else if (defined.has(identifier)) problems.warn(position?.start, ...say.marks.linkTwice(name))
    else if (!used.has(identifier) && !isComment) problems.warn(position?.start, ...say.marks.unusedLink(name))
    defined.add(identifier)
  }
}
