import type { CslDate } from '@citation-js/core'
import { readLatex } from './latex-text'

const names = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')

/** BibLaTeX's codes of works that have not appeared. */
const states: Record<string, string> = {
  ...{ inpress: 'in press', inpreparation: 'in preparation', forthcoming: 'forthcoming', submitted: 'submitted' },
}

/**
 * The date of an entry from `date` (BibLaTeX, ISO 8601-2: `2023-06-23`, `2020/2021`, `1999?`) or from `year`, `month` and
 * `day` (BibTeX, where years are written freely: `2020a`, `c. 1999`, `to appear`).
 * @returns undefined without any date; words that are not understood are its `literal`
 */
export function readDate(fields: Record<string, string>): CslDate | undefined {
  const written = fields.date || fields.year || fields.issued
  if (!written) return fields.pubstate ? { literal: states[fields.pubstate] ?? fields.pubstate } : undefined
  const text = readLatex(written).plain
  const date = fields.date ? (readIso(written) ?? readYear(text)) : (readYear(text) ?? readIso(text))
  if (!date) return { literal: text }
  return addMonth(date, fields)
}

/** BibTeX has month and day in fields of their own. */
function addMonth(date: CslDate, { month: written = '', day: number }: Record<string, string>): CslDate {
  const [first, end] = date['date-parts'] ?? []
  const [month, day] = readMonth(written)
  if (end || first?.length !== 1 || !month) return date
  const inMonth = Number(number) || day
  return { ...date, 'date-parts': [[first[0]!, month, ...(inMonth ? [inMonth] : [])]] }
}

/** The year for sorting and filters; 0 when there is none: “to appear”. */
export function yearOf(date: CslDate | undefined): number {
  return date?.['date-parts']?.[0]?.[0] ?? Number(/(?<!\d)\d{4}(?!\d)/.exec(date?.literal ?? '')?.[0] ?? 0)
}

/** The year as in a citation: `2020`, `2020–2021`, `ca. 1999`, `to appear`, `n.d.`. */
export function yearInFull(date: CslDate | undefined): string {
  const years = date?.['date-parts']?.map(([year]) => year) ?? []
  if (!date || (years.length === 0 && !date.literal)) return 'n.d.'
  if (years.length === 0) return date.literal!
  return `${date.circa ? 'ca. ' : ''}${[...new Set(years)].join('–')}`
}

const part = '(\\d{4})(?:-(\\d{1,2})(?:-(\\d{1,2}))?)?(?:T[\\d:.Z+-]*)?([?~%])?'
const iso = new RegExp(`^${part}(?:/(?:${part}|\\.\\.)?)?$`)

function readIso(text: string): CslDate | undefined {
  const match = iso.exec(text.trim())
  if (!match) return undefined
  const [, year, month, day, doubt, endYear, endMonth, endDay] = match
  const parts = [toParts(year!, month, day), ...(endYear ? [toParts(endYear, endMonth, endDay)] : [])]
  return { 'date-parts': parts, ...(doubt && { circa: true }) }
}

/** Months over 12 are seasons (ISO 8601-2), for which years are enough here. */
function toParts(year: string, month?: string, day?: string): number[] {
  const number = Number(month)
  if (!(number >= 1 && number <= 12)) return [Number(year)]
  return [Number(year), number, ...(Number(day) >= 1 ? [Number(day)] : [])]
}

const forms: [RegExp, (...groups: string[]) => CslDate | undefined][] = [
  [/^[[(]?(\d{4})[\])]?[.,]?$/, (year) => ({ 'date-parts': [[Number(year)]] })],
  [
    /^(\d{4})\s*(?:\/|-{1,2}|–|—)\s*(\d{4}|\d{2})$/,
    (year, end) => toRange(year!, `${year!.slice(0, 4 - end!.length)}${end}`),
  ],
  [/^(?:c\.?|ca\.?|circa|~|약)\s*(\d{4})$/i, (year) => ({ 'date-parts': [[Number(year)]], circa: true })],
  [/^(\d{4})\s*년$/, (year) => ({ 'date-parts': [[Number(year)]] })],
  [/^(?:n\.?\s?d\.?|no date|s\.?\s?d\.?|연도\s?미상|미상)$/i, () => ({ literal: 'n.d.' })],
]

/** Years in order: `2020-06` is a month. */
function toRange(year: string, end: string): CslDate | undefined {
  return end > year ? { 'date-parts': [[Number(year)], [Number(end)]] } : undefined
}

function readYear(text: string): CslDate | undefined {
  for (const [form, build] of forms) {
    const match = form.exec(text.trim())
    if (match) return build(...match.slice(1))
  }
  return undefined
}

/** @example readMonth('nov 23') // => [11, 23] */
function readMonth(text: string): [month?: number, day?: number] {
  const words = readLatex(text)
    .plain.toLowerCase()
    .split(/[\s.,]+/)
    .filter(Boolean)
  const month = words.map((word) => (/^\d+$/.test(word) ? 0 : names.indexOf(word.slice(0, 3)) + 1)).find(Boolean)
  const numbers = words.filter((word) => /^\d+$/.test(word)).map(Number)
  if (month) return [month, numbers[0]]
  const [number = 0] = numbers
  return number >= 1 && number <= 12 ? [number] : []
}
