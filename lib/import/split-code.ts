/**
 * Splits Markdown into prose and fenced code blocks, alternately; joined, the parts are the text. A fence is closed by
 * at least as many of its characters; an unclosed one extends to the end.
 * @example splitCode('a\n```\nb\n```\nc') // => ['a\n', '```\nb\n```\n', 'c']
 */
export function splitCode(text: string): string[] {
  const parts = ['']
  let fence: string | undefined
  for (const line of text.split(/(?<=\n)/)) {
    const [, signs, info = ''] = /^ {0,3}(`{3,}|~{3,})([^\n]*)/.exec(line) ?? []
    if (!fence && signs && !(signs.startsWith('`') && info.includes('`'))) {
      fence = signs
      parts.push(line)
      continue
    }
    parts[parts.length - 1] += line
    if (!fence || !signs?.startsWith(fence) || info.trim() !== '') continue
    fence = undefined
    parts.push('')
  }
  return parts
}

/** Maps the prose of a Markdown text, and leaves code unchanged. */
export function mapProse(text: string, map: (prose: string) => string): string {
  return splitCode(text)
    .map((part, index) => (index % 2 ? part : map(part)))
    .join('')
}
