import { mapProse } from '@/lib/import/split-code'
import { readAttributeList } from '@/lib/markdown/syntax/dialects/attribute-list'

/**
 * Reads what kramdown has beside CommonMark, except in code: Markdown in HTML, tables, attribute lists, of which ids
 * become marks (`clean/anchors.ts`), comments, and its table of contents, which is dropped.
 * @param tell is called with the classes of each attribute list: the theme drew a box, or the like, and they go
 */
export function readKramdown(text: string, tell: (classes: string) => void = () => undefined): string {
  return mapProse(text, (prose) => {
    for (const [found, isCode] of prose.matchAll(codeOrList)) {
      const { classes } = readAttributeList(found)
      if (!isCode && classes.length > 0) tell(classes.map((name) => `.${name}`).join(' '))
    }
    return readSpanLists(
      readBlockLists(
        readTables(openBlocks(prose))
          .replace(/^[*-1][.]? .*\n\{:\s*toc\s*\}[ \t]*$/gim, '')
          .replace(/\{::comment\}[\s\S]*?\{:\/(?:comment)?\}/g, ''),
      ),
    )
  })
}

const blocks = 'article|aside|center|details|div|figure|footer|header|main|nav|section'
const opening = new RegExp(`(<(?:${blocks})\\b[^<>]*?)\\smarkdown=["']?(?:1|block|span)["']?([^<>]*>)`, 'g')
const closing = new RegExp(`</(?:${blocks})>`, 'g')

/** kramdown parses Markdown inside HTML with `markdown="1"`; CommonMark needs an empty line instead. */
function openBlocks(prose: string): string {
  const opened = prose.replace(opening, '\n\n$1$2\n\n')
  return opened === prose ? prose : opened.replace(closing, '\n\n$&\n\n')
}

const delimiter = /^[ ]{0,3}\|[ \t:|+-]*-[ \t:|+-]*\|(?=[ \t]*$)/m

/**
 * Tables of kramdown as those of GitHub: a bar in code does not part cells, a table needs no header, and the line below
 * it no cells.
 * @example readTables('| `a|b` | 1 |\n| 2 | 3 |') // => '|  |  |\n|---|---|\n| `a\\|b` | 1 |\n| 2 | 3 |'
 */
export function readTables(prose: string): string {
  return prose.replace(/(?<=^|\n)(?:[ ]{0,3}\|[^\n]*\|[ \t]*(?:\n|$))+/g, (table) => {
    const rows = table.replace(/`[^`\n]*`/g, (code) => code.replace(/(?<!\\)\|/g, '\\|'))
    const cells = rows.split('\n')[0]!.replace(/\\\|/g, '').split('|').length - 2
    if (delimiter.test(rows))
      return rows.replace(delimiter, (line) => line + '---|'.repeat(Math.max(0, cells + 2 - line.split('|').length)))
    return cells > 0 ? `|${'  |'.repeat(cells)}\n|${'---|'.repeat(cells)}\n${rows}` : rows
  })
}

/** Attribute lists that take a line. */
const listLine = /^([ \t>]*)((?:\{:[^{}\n]*\}[ \t]*)+)$/
/** A line to which nothing can be added without changing what it is: of a table, of HTML, of a formula, below a heading. */
const isClosed = /[|>]\s*$|^\s*(?:=+|-+|\$\$)\s*$|\$\$\s*$/
const item = /^(?:[-*+]|\d+[.)])\s/

/** A list of attributes in a line of its own belongs to the block above it, and after an empty line to the one below. */
function readBlockLists(prose: string): string {
  const lines: string[] = []
  for (const line of prose.split('\n')) {
    const [, indent = '', lists] = listLine.exec(line) ?? []
    const id = lists && findId(lists)
    if (id) lines.push(...markBlock(id, indent, lines))
    else lines.push(lists ? '' : line)
  }
  return lines.join('\n')
}

/** The lines that stand for a list of attributes; the line above it is taken out when it is among them. */
function markBlock(id: string, indent: string, lines: string[]): string[] {
  const above = lines.at(-1)
  const own = above?.startsWith(indent) ? above.slice(indent.length) : '|' // behind a block of code
  if (own.trim() === '') return [indent + writeMark(id, ''), '']
  const mark = writeMark(id, ' data-for="before"')
  const isOpen = !/^[\s>]/.test(own) && !item.test(own) && !isClosed.test(own)
  return isOpen ? [lines.pop() + mark, ''] : [indent.trimEnd(), indent + mark, '']
}

const codeOrList = /(?<!`)(`+)(?!`)(?:(?!\n\n)[\s\S]){0,3000}?[^`]\1(?!`)|\{:[^{}\n]*\}/g

/** A list of attributes behind a picture, a link or other words. */
const readSpanLists = (prose: string): string =>
  prose.replace(codeOrList, (found, isCode) => {
    const id = isCode ? undefined : findId(found)
    return isCode ? found : id ? writeMark(id, ' data-for="before" data-span="true"') : ''
  })

function findId(lists: string): string | undefined {
  const found = [...lists.matchAll(/\{:[^{}]*\}/g)].map(([list]) => readAttributeList(list))
  return found.flatMap(({ id, attributes }) => id ?? attributes.id ?? [])[0]
}

const writeMark = (id: string, more: string) =>
  `<a id="${id.replace(/["&<]/g, (sign) => `&#${sign.charCodeAt(0)};`)}"${more}></a>`
