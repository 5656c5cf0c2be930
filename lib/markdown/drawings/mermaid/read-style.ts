import { parseDeclarations, parseRules, type Rule, readSubject } from './style-rules'

/** The id under which diagrams are drawn; the page gives them others (`drawings.ts`). */
export const drawingId = 'm'

/** An inherited property, from `style`, the style sheet of the drawing, or an attribute. */
export function readStyle(element: Element, name: string): string | undefined {
  const own = parseDeclarations(element.getAttribute('style') ?? '').findLast((one) => one.name === name)?.value
  const value = own ?? findInSheet(element, name) ?? element.getAttribute(name)
  if (value && value !== 'inherit') return value
  return element.parentElement ? readStyle(element.parentElement, name) : undefined
}

/** Font size of an element, in pixels. */
export function readSize(element: Element): number {
  const written = readStyle(element, 'font-size') ?? '16px'
  const number = Number.parseFloat(written)
  if (!/em|%|ex/.test(written)) return number || 16
  const outer = element.parentElement ? readSize(element.parentElement) : 16
  if (written.endsWith('%')) return (number / 100) * outer
  return (written.endsWith('ex') ? number / 2 : number) * outer
}

export const isBold = (element: Element) => /bold|[6-9]00/.test(readStyle(element, 'font-weight') ?? '')

/** The drawing that an element is in. */
export const findDrawing = (element: Element) => element.parentElement?.closest('svg')

type Keyed = Rule & ReturnType<typeof readSubject>
/** The rules of one sheet for text; a drawing asks for them at each text. */
let known: { sheet: string; rules: Keyed[] } = { sheet: '', rules: [] }
const measuring = /^(?:font-size|font-weight|text-anchor|dominant-baseline)$/

function findInSheet(element: Element, name: string): string | undefined {
  const sheet = (findDrawing(element) ?? element).querySelector('style')?.textContent
  const rule = sheet
    ? readRules(sheet).findLast((one) => one.declarations.some((set) => set.name === name) && fits(element, one))
    : undefined
  return rule?.declarations.findLast((set) => set.name === name)?.value
}

function readRules(sheet: string): Keyed[] {
  if (known.sheet !== sheet) {
    const rules = parseRules(sheet, drawingId).filter((rule) =>
      rule.declarations.some(({ name }) => measuring.test(name)),
    )
    known = { sheet, rules: rules.map((rule) => ({ ...rule, ...readSubject(rule.selector) })) }
  }
  return known.rules
}

function fits(element: Element, { selector, tag, classes }: Keyed): boolean {
  if (selector === ':root') return element.localName === 'svg' && !findDrawing(element)
  if (tag && tag !== element.localName) return false
  const own = (element.getAttribute('class') ?? '').split(/\s+/)
  if (!classes.every((name) => own.includes(name))) return false
  try {
    return element.matches(selector)
  } catch {
    return false // a selector that linkedom does not know
  }
}
