import type { List, Nodes, Paragraph, Parent, Root, Text } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import { say } from '@/lib/i18n/authors'
import type { Told } from '@/lib/i18n/authors/room'
import { visit } from '@/lib/markdown/syntax/visit'
import type { Fix, Place, Problems } from '@/lib/text/problems'

/** A mark at the beginning of a line that posts do not know. */
interface Leftover {
  pattern: RegExp
  told: Told
}

const leftovers: Leftover[] = [
  {
    pattern: /^(?:!!!|\?\?\?\+?) *[\w"]/,
    told: say.dialects.mkdocsBox,
  },
  {
    pattern: /^:::/,
    told: say.dialects.strayColons,
  },
  {
    pattern: /^%%(?!.*%%)/,
    told: say.dialects.openComment,
  },
  {
    pattern: /^!(?:youtube|codesandbox|codepen|twitter|jsfiddle)\[/,
    told: say.dialects.velogEmbed,
  },
  {
    pattern: /^\([\p{L}\w:.-]+\)=\s*$/u,
    told: say.dialects.mystLabel,
  },
  {
    pattern: /^% \S/,
    told: say.dialects.percentComment,
  },
  {
    pattern: /^\*\[[^\]]+\]: /,
    told: say.dialects.abbreviation,
  },
  {
    pattern: /^#\. /,
    told: say.dialects.pandocList,
  },
  {
    pattern: /^::[\w-]+(?:\[|\{|\s*$)/,
    told: say.dialects.directive,
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
  problems.warn(node.position?.start, ...say.dialects.contents(written), fix)
  parent.children.splice(index, 1)
  return true
}

function reportLine(line: string, place: Place | undefined, problems: Problems): void {
  const found = leftovers.find(({ pattern }) => pattern.test(line))
  if (found) problems.warn(place, ...found.told)
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
  if (id) problems.warn(last?.position?.end, ...say.dialects.blockId(id))
}

/** `- [/] task`: posts know tasks that are done, and others. */
function reportTasks({ children }: List, problems: Problems): void {
  for (const { children: blocks, checked } of children) {
    const first = blocks[0]?.type === 'paragraph' ? blocks[0].children[0] : undefined
    const [mark] =
      (first?.type === 'text' && /^\[[/><!?*"vVoO✓✔√-]?\](?= )|^\[[ xX]\](?=[^\s([:]|$)/u.exec(first.value)) || []
    if (mark && typeof checked !== 'boolean') problems.warn(first?.position?.start, ...say.dialects.oddTask(mark))
  }
}
