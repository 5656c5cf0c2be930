import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isWithinBounds } from './style-bounds'

/** Values that hide a text, or throw it where it does not stand. */
const out: Record<string, readonly string[]> = {
  'letter-spacing': ['-50em', '-3px', '40px', '-1e3px', '100vw', '-.2rem', '3'],
  'word-spacing': ['-9em', '999px', '-4ch'],
  'line-height': ['0', '.1', '0.5em', '1px', '90', '5%', '40rem'],
  'font-size': ['0', '0px', '1px', '.01em', '1000px', '0.1vw', '100vmax', '4%', '2km'],
  font: ['0/0 serif', '1px serif', 'bold 1em/0 serif', "900px/1 'x'", 'italic 700 1px/1.5 serif'],
  opacity: ['0', '0.01', '1%', '-1', '1e-9'],
  color: ['transparent', '#0000', '#ffffff00', 'rgb(0 0 0 / 0)', 'rgba(0, 0, 0, 0.1)', 'hsl(0 0% 0% / 5%)'],
  'margin-left': ['-1px', '5000px', '100vw', '90%', '-.01em', '1e9px'],
  margin: ['0 -50em', '0 0 0 300ch', '200lvh auto'],
  'padding-top': ['500vh', '100in', '80%'],
  width: ['0', '1px', '9999px', '400%', '100vw', 'min(5000px, 9000px)'],
  'max-height': ['0', '2px', '.1em'],
  height: ['100000px', '0', '300vh'],
  'vertical-align': ['-300px', '20em', '900%'],
  'text-underline-offset': ['-50em'],
  'text-decoration-thickness': ['1.2em', '60px'],
  'text-decoration': ['underline 3em'],
  border: ['9999px solid', '50vw solid #fff'],
  'column-gap': ['400em'],
  'flex-basis': ['9000px'],
  flex: ['0 0 400em', '999'],
  'column-count': ['60'],
  columns: ['40 1px'],
  'grid-template-columns': ['repeat(900, 1fr)', '5000px 1fr'],
  'grid-row': ['5000', '1 / span 700'],
  order: ['-9999'],
  'aspect-ratio': ['1 / 1000', '0.001', '900'],
  display: ['none'],
  'overflow-x': ['hidden', 'clip'],
}
for (const [property, values] of Object.entries(out))
  for (const value of values)
    test(`${property}: ${value} is out of bounds`, () => assert.equal(isWithinBounds(property, value), false))

/** What authors write, of each kind. */
const within: Record<string, readonly string[]> = {
  'letter-spacing': ['0', '-0.02em', '.05em', '1px', 'normal', '-.5px'],
  'word-spacing': ['.2em', '4px'],
  'line-height': ['1', '1.6', '150%', '2em', 'normal', '28px'],
  'font-size': ['small', '14px', '.9em', '2rem', '80%', '12pt', 'clamp(1rem, 3vw, 2rem)', '300%'],
  font: ['bold 1.2em/1.5 serif', "14px 'Noto Sans 2'", 'inherit', 'italic 700 1rem Pretendard'],
  opacity: ['1', '.6', '50%'],
  color: ['red', '#fff', '#0a0b0cff', 'rgb(10 20 30)', 'rgb(10 20 30 / 80%)', 'rgba(0,0,0,.6)', 'var(--accent)'],
  background: ['transparent', '#ff000022', 'rgba(255, 0, 0, 0.1)'],
  margin: ['0 auto', '1em', '8px 16px', '5%', '2em 0 0'],
  padding: ['.5em 1em', '12px', '10%'],
  width: ['100%', '320px', '50%', 'min(100%, 30em)', 'fit-content', '12px', 'auto'],
  'max-width': ['none', '40em'],
  'min-width': ['0', '8em'],
  height: ['12px', '300px', '20em'],
  'vertical-align': ['middle', '-2px', '.3em', 'super'],
  'text-decoration': ['underline', 'underline 2px #f00'],
  border: ['1px solid #333', '2px dashed rgb(1 2 3 / 50%)', '0', 'none'],
  'border-radius': ['9999px', '50%', '8px'],
  gap: ['1em 2em', '8px'],
  flex: ['1', '1 1 0', '1 1 20em', '0 1 auto', 'none'],
  'column-count': ['2'],
  columns: ['2', '20em', '2 auto'],
  'grid-template-columns': ['1fr 1fr', 'repeat(3, minmax(0, 1fr))', 'auto 12em'],
  'grid-row': ['1 / span 2', '2'],
  order: ['-1', '2'],
  'aspect-ratio': ['16 / 9', '1', '1.5', 'auto'],
  display: ['flex', 'inline-block'],
  'overflow-x': ['auto'],
  'font-weight': ['700'],
  'font-family': ['serif'],
}
for (const [property, values] of Object.entries(within))
  for (const value of values)
    test(`${property}: ${value} is what an author may write`, () => assert.ok(isWithinBounds(property, value)))
