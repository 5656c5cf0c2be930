import { mapProse } from './split-code'

const blocks =
  'address|article|aside|blockquote|body|center|details|dd|div|dl|dt|fieldset|figcaption|figure|footer|form|h[1-6]|header|hr|li|main|nav|ol|p|section|summary|table|tbody|td|tfoot|th|thead|tr|ul'
const beginning = new RegExp(String.raw`^\s*<\/?(?:(?:${blocks})(?=[\s/>])|[A-Za-z][\w.-]*(?:\s[^<>]*)?\/?>\s*$)`, 'i')
const blockTag = new RegExp(String.raw`<\/?(?:${blocks}|[A-Z][\w.]*)(?:\s[^<>]*)?\/?>`, 'gi')
/** A link, picture, emphasis, code, heading or list item of Markdown. */
const mark =
  /!?\[[^[\]\n]{0,300}\]\([^()\s]{1,800}(?:\s+"[^"\n]*")?\)|\*\*[^*\n]+\*\*|`[^`\n]+`|^\s*(?:#{1,6}|[-*+]|\d+\.) +[^\s<]/
const verbatim = /<(pre|script|style|textarea)\b/i

/**
 * Parts Markdown from HTML that it stands in or beside, with empty lines: CommonMark reads neither inside a block of HTML
 * nor in the lines after it, while kramdown, MDX and editors do.
 * @example openHtml('<center>a</center>\n![b](c.png)') // => '<center>a</center>\n\n![b](c.png)\n'
 */
export function openHtml(text: string): string {
  return mapProse(text, (prose) => {
    let isHtml = false
    const isVerbatim = watchVerbatim()
    const lines = prose.split('\n').flatMap((line) => {
      isHtml = line.trim() !== '' && (isHtml || beginning.test(line))
      if (isVerbatim(line) || !isHtml || !mark.test(line.replace(/<[^<>]*>/g, ' '))) return line
      isHtml = false
      return partLine(line)
    })
    return lines.join('\n')
  })
}

/** Tells whether a line, one after the other, is within an element whose text is no Markdown. */
function watchVerbatim(): (line: string) => boolean {
  let end: string | undefined
  return (line) => {
    end ??= verbatim.exec(line)?.[1]
    const is = end !== undefined
    if (end && line.toLowerCase().includes(`</${end.toLowerCase()}`)) end = undefined
    return is
  }
}

/** The tags of blocks in a line and its Markdown, each between empty lines. */
function partLine(line: string): string[] {
  const parts = line.replace(blockTag, '\n$&\n').split('\n')
  return ['', ...parts.flatMap((part) => (part.trim() ? [part.trim(), ''] : []))]
}
