/**
 * Puts a block of its own into a text after a line, with the line ends that the text has.
 * @param line number of the line, from 1
 * @returns the text, and the line of the block
 */
export function insertBlock(text: string, line: number, block: string): { text: string; line: number } {
  const end = text.includes('\r\n') ? '\r\n' : '\n'
  const lines = text.split(/\r?\n/)
  const at = Math.min(Math.max(line, 1), lines.length)
  const after = lines.slice(at)
  const before = lines.slice(0, at)
  const isApart = before.at(-1)?.trim() === ''
  const added = [...(isApart ? [] : ['']), block, ...(after[0]?.trim() === '' ? [] : [''])]
  const place = at + (isApart ? 1 : 2)
  return { text: [...before, ...added, ...after].join(end), line: place }
}
