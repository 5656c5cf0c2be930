import './controls.css'
import type { ReactNode } from 'react'

interface SliderProps {
  /** Its name, for all readers. */
  label: ReactNode
  value: number
  min: number
  max: number
  step?: number
  /** The value in words and units: shown, and read out. */
  text: string
  onValue(value: number): void
}

/** A slider with its name and its value; the arrows of the keyboard move it by `step`. */
export function Slider({ label, value, min, max, step = 1, text, onValue }: SliderProps) {
  return (
    <label className="lab-slider">
      <span>{label}</span>
      <span aria-hidden="true">{text}</span>
      <input
        type="range"
        autoComplete="off"
        min={min}
        max={max}
        step={step}
        value={value}
        aria-valuetext={text}
        onInput={(event) => onValue(Number(event.currentTarget.value))}
      />
    </label>
  )
}

interface ChoiceProps<Name extends string> {
  label: string
  /** Of the radio buttons in their page: `useId()`. */
  name: string
  value: Name
  options: Readonly<Record<Name, string>>
  onValue(value: Name): void
}

/** One of a few. */
export function Choice<Name extends string>({ label, name, value, options, onValue }: ChoiceProps<Name>) {
  return (
    <fieldset className="lab-choice">
      <legend>{label}</legend>
      {(Object.keys(options) as Name[]).map((one) => (
        <label key={one}>
          <input
            type="radio"
            autoComplete="off"
            name={name}
            value={one}
            checked={one === value}
            onChange={() => onValue(one)}
          />
          {options[one]}
        </label>
      ))}
    </fieldset>
  )
}

interface WordsProps {
  label: string
  value: string
  maxLength: number
  onValue(value: string): void
}

/** Words that the reader types. */
export function Words({ label, value, maxLength, onValue }: WordsProps) {
  return (
    <label className="lab-words">
      <span>{label}</span>
      <input
        type="text"
        autoComplete="off"
        spellCheck={false}
        maxLength={maxLength}
        value={value}
        onInput={(event) => onValue(event.currentTarget.value)}
      />
    </label>
  )
}
