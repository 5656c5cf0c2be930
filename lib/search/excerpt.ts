import type { TextSection } from '@/lib/markdown'
import { findMarks, type Mark, type Marked } from './find-marks'

/** A part of a text; `marked` when it matches the query. */
export interface Part {
  text: string
  marked: boolean
  /** Marked as a synonym of what is typed. */
  isSynonym?: boolean
  /** In a title: after its break. */
  isRest?: true
}

/** Two lines beside nothing, three or four on a phone: in letters of Latin. */
const length = 170

/** Where an excerpt has its match: in the text that it shows, in code or a formula that it does not show, or nowhere. */
export type Place = 'text' | 'code' | 'nowhere'

interface Excerpt {
  section?: TextSection | undefined
  parts: Part[]
  place: Place
}

/** The section that matches most of the query, with an excerpt of its prose around the match. */
export function findExcerpt(sections: readonly TextSection[], groups: readonly Marked[], summary: string): Excerpt {
  const rated = sections.map((section) => {
    const marks = findMarks(section.text, groups)
    const titled = new Set(findMarks(section.title, groups).map(({ group }) => group))
    const found = new Set([...marks.map(({ group }) => group), ...titled])
    // A heading counts beside marks only: what is quoted should show why it is found.
    const shown = marks.length > 0 ? titled.size * 3 + Math.min(marks.length, 5) : 0
    return { section, marks, rating: found.size * 10 + shown }
  })
  const best = rated.reduce<(typeof rated)[number] | undefined>(
    (one, other) => (other.rating > (one?.rating ?? 0) ? other : one),
    undefined,
  )
  const quoteOf = (text: string, marks: readonly Mark[], section?: TextSection): Excerpt => ({
    section,
    parts: cut(text, marks, marks.length > 0 ? chooseStart(text, marks) : skipGaps(text)),
    place: marks.length > 0 ? 'text' : 'nowhere',
  })
  if (best && best.marks.length > 0) return quoteOf(best.section.text, best.marks, best.section)
  if (best?.section.text) return quoteOf(best.section.text, [], best.section)
  const inSummary = findMarks(summary, groups)
  const inCode = sections.find(({ code }) => code && findMarks(code, groups).length > 0)
  if (best || inSummary.length > 0 || !inCode) return quoteOf(summary, inSummary, best?.section)
  return { ...quoteOf(inCode.text || summary, [], inCode), place: 'code' }
}

/** A whole text with its matches marked. */
export function markText(text: string, groups: readonly Marked[]): Part[] {
  return split(text, 0, text.length, findMarks(text, groups))
}

/** Where a formula is left out before a particle, as in “…를”. */
const gap = /(?<=^|[\s(,])…(?=\p{L})/gu
const listGaps = (text: string): number[] => [...text.matchAll(gap)].map(({ index }) => index)

/** The start of the window that contains the most distinct matches: of its sentence, or some words before it. */
function chooseStart(text: string, marks: readonly Mark[]): number {
  const gaps = listGaps(text)
  const ends = listEnds(text)
  let best = { start: 0, rating: Number.NEGATIVE_INFINITY }
  for (const { start } of marks) {
    const inWindow = marks.filter((mark) => mark.start >= start && mark.end <= start + length * 0.4)
    const [begin, end] = [beginOf(text, start), ends.find((one) => one > start) ?? text.length]
    const isBroken = gaps.some((at) => at >= begin && at < end)
    const rating = new Set(inWindow.map(({ group }) => group)).size * 10 + inWindow.length - (isBroken ? 9 : 0)
    if (rating > best.rating) best = { start, rating }
  }
  const broken = gaps.findLast((at) => at < best.start)
  const begin = Math.max(beginOf(text, best.start), broken === undefined ? 0 : afterWord(text, broken, best.start))
  if (widthOf(text.slice(begin, best.start)) <= length * 0.6) return begin
  const from = Math.max(0, best.start - 24)
  const space = text.slice(from, best.start).indexOf(' ')
  return from + space + 1
}

/** Where the sentence of a match begins. */
const beginOf = (text: string, at: number): number =>
  [...text.slice(0, at).matchAll(/[.?!…]["”’)\]]*\s/gu)].reduce((_, { 0: end, index }) => index + end.length, 0)

/** Where the next word begins that stands by itself, but not behind a limit. */
function afterWord(text: string, at: number, limit: number): number {
  const space = text.indexOf(' ', at)
  return space === -1 ? 0 : Math.min(space + 1, limit)
}

/** The first sentence that lacks no formula, else a start behind the first gap. */
function skipGaps(text: string): number {
  const [first] = listGaps(text)
  const ends = listEnds(text).concat(text.length)
  if (first === undefined || first > ends[0]!) return 0
  const whole = ends.slice(0, -1).find((end, at) => !listGaps(text).some((gap) => gap > end && gap < ends[at + 1]!))
  return whole === undefined ? afterWord(text, first, text.length) : whole + 1
}

/** From the start to the end of a sentence behind the first match where one is near, else to a word. */
function cut(text: string, marks: readonly Mark[], start: number): Part[] {
  const first = marks.find((mark) => mark.start >= start)?.end ?? start
  const broken = listGaps(text).find((at) => at >= first && at > start) ?? text.length
  const limit = Math.min(fit(text, start), broken)
  const ends = [...listEnds(text), text.length].filter((end) => end >= first && end <= limit)
  const whole = ends.find((end) => widthOf(text.slice(start, end)) >= length * 0.4) ?? ends.at(-1)
  const space = text.lastIndexOf(' ', limit)
  const end = whole ?? (space > first ? space : limit)
  const isWhole = start === 0 || /[.?!…]["”’)\]]*\s$/u.test(text.slice(0, start))
  const [before, after] = [isWhole ? '' : '… ', whole === undefined && !/…$/.test(text.slice(0, end)) ? '…' : '']
  return join([{ text: before, marked: false }, ...split(text, start, end, marks), { text: after, marked: false }])
}

/** Where sentences end. */
const listEnds = (text: string): number[] =>
  [...text.matchAll(/[.?!]["”’)\]]*(?=\s)/gu)].map(({ 0: end, index }) => index + end.length)

/** Hangul is twice as wide as Latin. */
const widthOfSign = (sign: string) => (sign >= '\u1100' ? 2 : 1)
const widthOf = (text: string) => [...text].reduce((sum, sign) => sum + widthOfSign(sign), 0)

/** The end of the longest text from a start that is no wider than an excerpt. */
function fit(text: string, start: number): number {
  let [end, width] = [start, 0]
  for (const sign of text.slice(start)) {
    width += widthOfSign(sign)
    if (width > length) break
    end += sign.length
  }
  return end
}

function split(text: string, from: number, to: number, marks: readonly Mark[]): Part[] {
  const parts: Part[] = []
  let at = from
  for (const { start, end, isSynonym } of marks) {
    if (start < at || end > to) continue
    parts.push({ text: text.slice(at, start), marked: false })
    parts.push({ text: text.slice(start, end), marked: true, ...(isSynonym && { isSynonym }) })
    at = end
  }
  return join([...parts, { text: text.slice(at, to), marked: false }])
}

/** Drops empty parts and merges adjacent parts of one kind. */
function join(parts: readonly Part[]): Part[] {
  const joined: Part[] = []
  for (const part of parts) {
    const last = joined.at(-1)
    if (part.text === '') continue
    if (last?.marked === part.marked && last.isSynonym === part.isSynonym)
      joined[joined.length - 1] = { ...last, text: last.text + part.text }
    else joined.push(part)
  }
  return joined
}
