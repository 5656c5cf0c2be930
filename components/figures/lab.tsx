import './figures.css'
import type { ReactNode, SVGProps } from 'react'

/** The box of a figure that answers the reader. */
export const Lab = ({ children }: { children: ReactNode }) => <div className="lab">{children}</div>

/** Drawings side by side where there is room for it; each is about 340 px wide, so that its text keeps its size. */
export const Panels = ({ children }: { children: ReactNode }) => <div className="lab-panels">{children}</div>

export const Controls = ({ children }: { children: ReactNode }) => <div className="lab-controls">{children}</div>

/**
 * A drawing, 340 units wide unless `width` says otherwise.
 * @param label what it shows, in words: its accessible name
 */
export function Drawing({
  label,
  width = 340,
  height,
  role = 'img',
  children,
}: {
  label: string
  width?: number
  height: number
  /** A `group` holds what the reader moves. */
  role?: 'img' | 'group'
  children: ReactNode
}) {
  return (
    <svg viewBox={`0 0 ${width} ${height}`} width={width} height={height} role={role} aria-label={label}>
      {children}
    </svg>
  )
}

/** Names and values; the rows stay, whatever the values are. */
export function Numbers({ rows }: { rows: readonly (readonly [name: ReactNode, value: string])[] }) {
  return (
    <dl className="lab-numbers">
      {rows.map(([name, value], index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a row is its place
        <div key={index}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}

/** The name of a quantity in a drawing, set as formulas set it. */
export const Variable = ({ children }: { children: string }) => <tspan className="variable">{children}</tspan>

/** A line of a drawing; a feed has no style sheet for its class. */
export const Line = (props: SVGProps<SVGPathElement>) => <path fill="none" stroke="currentColor" {...props} />
