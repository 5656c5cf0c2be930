import type { List, Nodes, Paragraph, Parent, Root, Text } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import { visit } from '@/lib/markdown/syntax/visit'
import type { Fix, Place, Problems } from '@/lib/text/problems'

/** A mark at the beginning of a line that posts do not know. */
interface Leftover {
  pattern: RegExp
  message: string
  remedy: string
}

const leftovers: Leftover[] = [
  {
    pattern: /^(?:!!!|\?\?\?\+?) *[\w"]/,
    message: 'a box of MkDocs (!!! note), printed as it stands',
    remedy: 'write > [!NOTE], and > before each line of it; > [!NOTE]- folds it',
  },
  {
    pattern: /^:::/,
    message: '::: that closes nothing',
    remedy: 'take it out, or write :::note where the box begins',
  },
  {
    pattern: /^%%(?!.*%%)/,
    message: 'a comment (%%) that is never closed, printed as it stands',
    remedy: 'close it with %%',
  },
  {
    pattern: /^!(?:youtube|codesandbox|codepen|twitter|jsfiddle)\[/,
    message: 'an embedding of velog, printed as it stands',
    remedy: 'link to it: [title](https://…)',
  },
  {
    pattern: /^\([\p{L}\w:.-]+\)=\s*$/u,
    message: 'a label of MyST, printed as it stands',
    remedy: 'write {#label} behind the heading, and take this line out',
  },
  {
    pattern: /^% \S/,
    message: 'a comment of MyST or LaTeX (%), printed as it stands',
    remedy: 'write it as {/* … */}, or \\% if a percent sign is meant',
  },
  {
    pattern: /^\*\[[^\]]+\]: /,
    message: 'an abbreviation of kramdown, printed as it stands',
    remedy: 'write <abbr title="…">…</abbr> where the word stands',
  },
  {
    pattern: /^#\. /,
    message: 'a numbered list of Pandoc (#.), printed as it stands',
    remedy: 'write 1. and a space',
  },
  {
    pattern: /^::[\w-]+(?:\[|\{|\s*$)/,
    message: 'a directive (::name), printed as it stands',
    remedy: 'write what it stood for in Markdown, or a link',
  },
]

/** Contents: of velog, Markdown All in One, GitLab, Typora, kramdown. */
const contents = /^(?:@?\[toc\]|\[\[_?toc_?\]\]|\$\{toc\}|\{\{toc\}\})$/i

/** The id of a block in Obsidian, behind its text. */
const blockId = /(?:^|\s)\^([A-Za-z0-9-]{4,})$/

/** Reports marks of other dialects that nothing here reads, in lines of text; code and formulas are no text. */
export function reportLeftovers(tree: Root, problems: Problems): void {
  visit(tree, 'paragraph', (node, index, parent) => {
    if (parent && index !== undefined && takeContents(node, parent, index, problems)) return index
    for (const [line, place] of listLines(node)) reportLine(line, place, problems)
    reportEnd(node, problems)
    return undefined
  })
  visit(tree, 'list', (list) => reportTasks(list, problems))
}

/** The page has its contents beside the text: a mark for them is taken out, with a warning. */
function takeContents(node: Paragraph, parent: Parent, index: number, problems: Problems): boolean {
  const [only, ...others] = node.children as Nodes[]
  const written =
    (only?.type as string) === 'wikiLink' ? `[[${(only as unknown as { value: string }).value}]]` : textOf(node).trim()
  if (others.length > 0 || !contents.test(written)) return false
  const fix: Fix = { find: written, replace: '' }
  const remedy = 'take it out: the contents stand beside the post by themselves'
  problems.warn(node.position?.start, `${written} makes no contents here`, remedy, fix)
  parent.children.splice(index, 1)
  return true
}

function reportLine(line: string, place: Place | undefined, problems: Problems): void {
  const found = leftovers.find(({ pattern }) => pattern.test(line))
  if (found) problems.warn(place, found.message, found.remedy)
}

/** Beginnings of lines of a paragraph, with their places. */
function listLines({ children }: Paragraph): [line: string, place: Place | undefined][] {
  return children.flatMap((child, index): [string, Place | undefined][] => {
    if (child.type !== 'text') return []
    const isFirst = index === 0 || children[index - 1]!.type === 'break'
    const lines = child.value.split('\n').map((line, at): [string, Place | undefined] => [line, placeOf(child, at)])
    return isFirst ? lines : lines.slice(1)
  })
}

/** The n-th line of a text; its column is known only of the first. */
function placeOf({ position }: Text, at: number): Place | undefined {
  if (!position) return undefined
  return at === 0 ? position.start : { line: position.start.line + at, column: 1 }
}

function reportEnd({ children }: Paragraph, problems: Problems): void {
  const last = children.at(-1)
  const [, id] = (last?.type === 'text' && blockId.exec(last.value)) || []
  if (id)
    problems.warn(
      last?.position?.end,
      `^${id}, the name of a block in Obsidian, printed as it stands`,
      'take it out, and link to a heading: [text](#heading)',
    )
}

/** `- [/] task`: posts know tasks that are done, and others. */
function reportTasks({ children }: List, problems: Problems): void {
  for (const { children: blocks, checked } of children) {
    const first = blocks[0]?.type === 'paragraph' ? blocks[0].children[0] : undefined
    const [mark] =
      (first?.type === 'text' && /^\[[/><!?*"vVoO✓✔√-]?\](?= )|^\[[ xX]\](?=[^\s([:]|$)/u.exec(first.value)) || []
    if (mark && typeof checked !== 'boolean')
      problems.warn(
        first?.position?.start,
        `a task with ${mark}, printed as it stands`,
        'write [ ] or [x], and a space before the text',
      )
  }
}
