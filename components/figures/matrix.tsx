interface MatrixProps {
  /** Rows of numbers. */
  values: readonly (readonly number[])[]
  /** Upper left corner, in units of the drawing. */
  x: number
  y: number
  /** Side of a cell. */
  cell: number
  /** The absolute value that has the full colour. */
  top: number
  /** Without colour: what is frozen. */
  isQuiet?: boolean
}

const levels = 8

/** A matrix as a heat map: one colour above zero, another below, one path for each shade. */
export function Matrix({ values, x, y, cell, top, isQuiet }: MatrixProps) {
  const shades = new Map<number, string>()
  for (const [row, numbers] of values.entries())
    for (const [column, value] of numbers.entries()) {
      const shade = Math.max(-levels, Math.min(levels, Math.round((value / top) * levels)))
      if (shade !== 0) shades.set(shade, `${shades.get(shade) ?? ''}M${column} ${row}h1v1h-1z`)
    }
  const [height, width] = [values.length, values[0]?.length ?? 0]
  return (
    <g transform={`translate(${x} ${y})`}>
      <g transform={`scale(${cell})`}>
        {Array.from({ length: 2 * levels + 1 }, (_, index) => index - levels).map((shade) => (
          <path
            key={shade}
            className={isQuiet ? 'rest' : shade > 0 ? 'main' : 'other'}
            fillOpacity={Math.abs(shade) / levels}
            d={shades.get(shade) ?? ''}
          />
        ))}
      </g>
      <rect className="box" fill="none" stroke="currentColor" width={width * cell} height={height * cell} />
    </g>
  )
}
