'use client'
import { type ReactNode, useEffect, useId, useState } from 'react'
import { sum } from './sum'

export function Slider({ label, children }: { label: string; children?: ReactNode }) {
  const [value, setValue] = useState(3)
  const id = useId()
  return (
    <figure>
      <label htmlFor={id}>{label}</label>
      <input id={id} type="range" min={1} max={9} value={value} onChange={(event) => setValue(event.target.valueAsNumber)} />
      <output htmlFor={id}>{sum(value)}</output>
      {children}
    </figure>
  )
}

export function Toggle() {
  const [isOn, setOn] = useState(false)
  return (
    <button type="button" aria-pressed={isOn} onClick={() => setOn(!isOn)}>
      {isOn ? '켜짐' : '꺼짐'}
    </button>
  )
}

/** Is well at build and fails at the reader. */
export function Fragile() {
  const [isBroken, setBroken] = useState(false)
  useEffect(() => setBroken(true), [])
  if (isBroken) throw new Error('broken on purpose')
  return <p>그대로 남는 그림</p>
}
