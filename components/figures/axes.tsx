import type { ReactNode } from 'react'
import { Line } from './lab'
import type { Scale } from './scale'

interface Axis {
  scale: Scale
  ticks: readonly (readonly [value: number, text: string])[]
  name: ReactNode
}

interface AxesProps {
  x: Axis
  y: Axis
  /** Where the axes meet, and where they end. */
  left: number
  right: number
  top: number
  bottom: number
}

/** Two axes with ticks; the name of the upright one stands above it. */
export function Axes({ x, y, left, right, top, bottom }: AxesProps) {
  return (
    <g>
      <Line className="axis" d={`M${left} ${top}V${bottom}H${right}`} />
      {x.ticks.map(([value, text]) => (
        <g key={text} transform={`translate(${x.scale.at(value)} ${bottom})`}>
          <Line className="axis" d="M0 0v4" />
          <text className="quiet" y="18" textAnchor="middle">
            {text}
          </text>
        </g>
      ))}
      {y.ticks.map(([value, text]) => (
        <g key={text} transform={`translate(${left} ${y.scale.at(value)})`}>
          <Line className="axis" d="M0 0h-4" />
          <text className="quiet" x="-7" y="4.5" textAnchor="end">
            {text}
          </text>
        </g>
      ))}
      <text x={right} y={bottom + 36} textAnchor="end">
        {x.name}
      </text>
      <text x="0" y={top - 10}>
        {y.name}
      </text>
    </g>
  )
}
