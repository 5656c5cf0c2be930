import { mapProse } from './split-code'

const blocks =
  'address|article|aside|blockquote|body|center|details|dd|div|dl|dt|fieldset|figcaption|figure|footer|form|h[1-6]|header|hr|li|main|nav|ol|p|section|summary|table|tbody|td|tfoot|th|thead|tr|ul'
const beginning = new RegExp(String.raw`^\s*<\/?(?:(?:${blocks})(?=[\s/>])|[A-Za-z][\w.-]*(?:\s[^<>]*)?\/?>\s*$)`, 'i')
const blockTag = new RegExp(String.raw`<\/?(?:${blocks}|[A-Z][\w.]*)(?:\s[^<>]*)?\/?>`, 'gi')
/** A link, picture, emphasis, code, heading or list item of Markdown. */
const mark =
  /!?\[(?:[^[\]\n]|\n(?!\s*\n)){0,300}\]\([^()\s]{1,800}(?:\s+"[^"\n]*")?\)|\*\*[^*\n]+\*\*|`[^`\n]+`|^[ \t]*(?:#{1,6}|[-*+]|\d+\.) +[^\s<]/m
/** A tag that takes a line alone. */
const tagAlone = /^[ \t]*<\/?[a-z][^<>]*>[ \t]*$/gim
const verbatim = /<(pre|script|style|textarea)\b/i

/**
 * Parts Markdown from HTML that it stands in or beside, with empty lines: CommonMark reads neither inside a block of HTML
 * nor in the lines after it, blocks of code among them, while kramdown, MDX and editors do.
 * @example openHtml('<center>a</center>\n![b](c.png)') // => '<center>a</center>\n\n![b](c.png)\n'
 */
export function openHtml(text: string): string {
  const drawn = mapProse(text, (prose) => prose.replace(diagram, writeDiagram))
  return mapProse(drawn, (prose) => {
    const isVerbatim = watchVerbatim()
    const runs = dedentTags(prose).split(/(\n[ \t]*\n)/)
    return runs
      .map((run, index) => {
        if (isVerbatim(run)) return run
        const isBeforeCode = index === runs.length - 1 && /\S[ \t]*\n$/.test(run) && hasHtml(run)
        return openRun(run) + (isBeforeCode ? '\n' : '')
      })
      .join('')
  })
}

const opening = /^ {0,3}<(?:article|aside|center|details|div|figure|main|section|table)\b/i
const nesting = /<(\/?)(?:article|aside|center|details|div|figure|main|section|table)\b[^<>]*>/gi

/**
 * Takes away what tags within an element are indented by: below an empty line, which a tag of a template may have left,
 * they would be code.
 */
function dedentTags(prose: string): string {
  if (!/^(?: {4}|\t)[ \t]*<[/a-z]/im.test(prose)) return prose
  const isVerbatim = watchVerbatim()
  let depth = 0
  const lines = prose.split('\n').map((line) => {
    if (isVerbatim(line) || (depth === 0 && !opening.test(line))) return line
    const isInside = depth > 0 && /^\s*<[/a-z]/i.test(line)
    for (const [, closes] of line.matchAll(nesting)) depth = Math.max(0, depth + (closes ? -1 : 1))
    return isInside ? line.trimStart() : line
  })
  return lines.join('\n')
}

const hasHtml = (run: string) => run.split('\n').some((line) => beginning.test(line))

const diagram = /^[ \t]*<(div|pre)\b[^<>]*\sclass=["'][^"'<>]*\bmermaid\b[^<>]*>([\s\S]{0,20000}?)<\/\1>/gim
const signs: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"' }

/** The source of a diagram, which a script of the page drew, as a block of code. */
const writeDiagram = (_: string, _tag: string, source: string) => {
  const plain = source.replace(/<\/?code[^<>]*>/g, '').replace(/&(lt|gt|amp|quot);/g, (_, name: string) => signs[name]!)
  return `\n~~~~mermaid\n${plain.replace(/^\s*\n|\s+$/g, '')}\n~~~~\n`
}

/** Parts a run of lines from the first one that CommonMark reads as HTML. */
function openRun(run: string): string {
  const lines = run.split('\n')
  const first = lines.findIndex((line) => beginning.test(line))
  if (first < 0) return run
  const html = lines.slice(first).join('\n')
  if (!mark.test(html.replace(/<[^<>]*>/g, ' '))) return run
  const parts = html
    .replace(tagAlone, '$&\n')
    .replace(blockTag, '\n\n$&\n\n')
    .split(/\n{2,}/)
  return [...lines.slice(0, first), '', ...parts.map(dedent).filter(Boolean)].join('\n\n').replace(/^\n\n/, '\n')
}

function dedent(part: string): string {
  const lines = part.split('\n').filter((line) => line.trim())
  const depth = Math.min(...lines.map((line) => line.search(/\S/)))
  return lines.map((line) => line.slice(depth)).join('\n')
}

/** Tells whether a run of lines, one after the other, holds an element whose text is no Markdown. */
function watchVerbatim(): (run: string) => boolean {
  let end: string | undefined
  return (run) => {
    end ??= verbatim.exec(run)?.[1]
    const is = end !== undefined
    if (end && run.toLowerCase().includes(`</${end.toLowerCase()}`)) end = undefined
    return is
  }
}
