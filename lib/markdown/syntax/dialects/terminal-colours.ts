import type { Code } from 'mdast'
import { escapeCharacter, terminalOrders } from '@/lib/text/terminal-colours'

/** A block with the colours of a terminal: `value` is its text, `data.coloured` the text with them. */
export interface ColouredCode extends Code {
  data?: Code['data'] & { coloured?: string }
}

/** ESC as it is written in a block `ansi`, where it cannot be typed. */
const spelled = /(?:\\x1b|\\e|\\u001b|\\033|\u241B)(?=\[)/gi

/** An order for a colour or weight (SGR). */
const colour = /^.\[[0-9;]*m$/

/** Puts the colours of a block aside: its text has none, for feeds, for the search, and to be copied. */
export function takeColours(node: ColouredCode): void {
  const written = node.lang === 'ansi' ? node.value.replace(spelled, escapeCharacter) : node.value
  if (!written.includes(escapeCharacter)) return
  const coloured = written.replace(terminalOrders, (order) => (colour.test(order) ? order : ''))
  node.value = coloured.replace(terminalOrders, '')
  node.data = { ...node.data, coloured } as ColouredCode['data']
}
