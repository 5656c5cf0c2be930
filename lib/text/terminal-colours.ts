/** The control character that begins an order to a terminal. */
export const escapeCharacter = '\u001B'

/** Orders to a terminal: for colours and weights, for its title, and others, which move what is printed. */
export const terminalOrders = new RegExp(
  `${escapeCharacter}(?:${String.raw`\[[0-9;?]*[ -/]*[@-~]|\][^\p{Cc}]*(?:\u0007|\u001B\\)|[\^@-Z\\_=>()][0-9A-B]?`})`,
  'gu',
)

/**
 * The text of a file with spaces for the colours in its code blocks, which are read: other control characters are
 * mistakes.
 */
export function blankColours(text: string): string {
  if (!text.includes(escapeCharacter)) return text
  let fence = ''
  const lines = text.split('\n').map((line) => {
    const [, marks = ''] = /^[\s>]*(`{3,}|~{3,})/.exec(line) ?? []
    const isInside = fence !== ''
    if (!isInside) fence = marks
    else if (marks.startsWith(fence)) fence = ''
    return isInside ? line.replace(terminalOrders, (order) => ' '.repeat(order.length)) : line
  })
  return lines.join('\n')
}
