export interface Table {
  columns: string[]
  rows: (string | number)[][]
}

/** A Markdown table; numeric columns are right-aligned. */
export function formatTable({ columns, rows }: Table): string {
  const marks = columns.map((_, column) => (rows.every((row) => typeof row[column] === 'number') ? '--:' : '---'))
  const line = (cells: (string | number)[]) =>
    `| ${cells.map((cell) => String(cell).replaceAll('|', '\\|')).join(' | ')} |`
  return `${[line(columns), `|${marks.join('|')}|`, ...rows.map(line)].join('\n')}\n`
}
