import type { KeyboardEvent, PointerEvent } from 'react'
import type { Scale } from './scale'

interface HandleProps {
  /** Its name, for those who do not see where it stands. */
  label: string
  /** Where it stands, in units of the drawing; it is dragged along x. */
  x: number
  y: number
  /** What x means. */
  scale: Scale
  value: number
  min: number
  max: number
  /** Factor of one press of an arrow. */
  factor: number
  /** The value in words. */
  text: string
  onValue(value: number): void
}

/** A point that is dragged, or moved by the arrows, Page Up and Down, Home and End; the drawing is a `group`. */
export function Handle({ label, x, y, scale, value, min, max, factor, text, onValue }: HandleProps) {
  const set = (wanted: number) => onValue(Math.max(min, Math.min(max, wanted)))
  const press = (event: KeyboardEvent<SVGGElement>) => {
    const keys: Record<string, number> = {
      ArrowRight: value * factor,
      ArrowUp: value * factor,
      ArrowLeft: value / factor,
      ArrowDown: value / factor,
      PageUp: value * factor ** 5,
      PageDown: value / factor ** 5,
      Home: min,
      End: max,
    }
    const wanted = keys[event.key]
    if (wanted === undefined) return
    event.preventDefault()
    set(wanted)
  }
  const drag = (event: PointerEvent<SVGGElement>) => {
    if (!event.currentTarget.hasPointerCapture(event.pointerId)) return
    const matrix = event.currentTarget.ownerSVGElement!.getScreenCTM()!
    set(scale.valueAt((event.clientX - matrix.e) / matrix.a))
  }
  return (
    <g
      className="handle"
      role="slider"
      tabIndex={0}
      aria-label={label}
      aria-valuemin={min}
      aria-valuemax={max}
      aria-valuenow={value}
      aria-valuetext={text}
      onKeyDown={press}
      onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
      onPointerMove={drag}
    >
      <circle fill="transparent" cx={x} cy={y} r="22" />
      <circle className="main" cx={x} cy={y} r="8" />
    </g>
  )
}
