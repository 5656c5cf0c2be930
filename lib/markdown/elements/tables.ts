import type { ElementContent } from 'hast'
import { h } from 'hastscript'
import type { Table, TableRow } from 'mdast'
import type { State } from 'mdast-util-to-hast'
import { toString as textOf } from 'mdast-util-to-string'
import type { WholeContext } from '@/lib/markdown/context'

/**
 * What counts as a number: a sign, digits in groups, an error, a unit of up to four letters or a sign of its own (`91.3%`,
 * `−0.5`, `12,345`, `3.2±0.1`, `175B`, `1.5×`, `2e-4`, `16 GB`).
 */
const number =
  /^[~≈<>≤≥+\-−–±]*\s*[$₩€£]?\d[\d,. ]*(?:e[-+−]?\d+)?\s*(?:(?:±|\+\/-)\s*\d[\d.,]*)?\s*(?:[%‰×°]|\p{L}{1,4}(?:\/\p{L}{1,3})?)?$/iu

/** What stands where a number is missing. */
const missing = /^(?:[-−–—·]|n\/?a|\?|)$/i

/** Widest line of a table that the text column holds, in half-width characters, by eye at its 44rem. */
const columnWidth = 84

/** A table in a box that scrolls; in a feed, the table alone. Columns of numbers are aligned by their ends. */
export function renderTable(state: State, node: Table, context: WholeContext): ElementContent {
  const isFeed = context.target === 'feed'
  const numeric = isFeed ? new Set() : findNumericColumns(node)
  const classOf = (column: number) => {
    const align = node.align?.[column]
    return align ? `align-${align}` : numeric.has(column) ? 'number' : undefined
  }
  const cells = (row: TableRow, name: 'th' | 'td') =>
    row.children.map((cell, column) =>
      h(
        name,
        { scope: name === 'th' ? 'col' : undefined, class: classOf(column) },
        state.all(cell) as ElementContent[],
      ),
    )
  const [head, ...rows] = node.children
  const table = h('table', [
    h('thead', head ? [h('tr', cells(head, 'th'))] : []),
    h(
      'tbody',
      rows.map((row) => h('tr', cells(row, 'td'))),
    ),
  ])
  if (isFeed) return table
  const box = isWide(node) ? 'table-box wide' : 'table-box'
  return h('div', { class: box, tabIndex: 0, role: 'group', ariaLabel: context.words.table }, [table])
}

/** Columns, from 0, whose cells below the head are numbers; at least one is. */
export function findNumericColumns({ children: [head, ...rows] }: Table): Set<number> {
  const columns = head?.children.map((_, column) => column) ?? []
  return new Set(
    columns.filter((column) => {
      const texts = rows.map(({ children }) => (children[column] ? textOf(children[column]).trim() : ''))
      return texts.some((text) => number.test(text)) && texts.every((text) => number.test(text) || missing.test(text))
    }),
  )
}

function isWide({ children: rows }: Table): boolean {
  const columns = rows[0]?.children.length ?? 0
  let width = 0
  for (let column = 0; column < columns; column += 1)
    width += 2 + Math.max(...rows.map(({ children }) => (children[column] ? measure(textOf(children[column])) : 0)))
  return width > columnWidth
}

/** Half-width characters that a cell needs at least: long texts are broken. */
function measure(text: string): number {
  return Math.min(
    28,
    [...text].reduce((sum, sign) => sum + (sign > '\u10FF' ? 2 : 1), 0),
  )
}
