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

const length = 180

/** The section that matches most of the query, with an excerpt around the match. */
export function findExcerpt(sections: readonly TextSection[], groups: readonly Marked[], summary: string) {
  const rated = sections.map((section) => {
    const marks = findMarks(section.text, groups)
    const titled = new Set(findMarks(section.title, groups).map(({ group }) => group))
    const found = new Set([...marks.map(({ group }) => group), ...titled])
    return { section, marks, rating: found.size * 10 + titled.size * 3 + Math.min(marks.length, 5) }
  })
  const best = rated.reduce<(typeof rated)[number] | undefined>(
    (one, other) => (other.rating > (one?.rating ?? 0) ? other : one),
    undefined,
  )
  if (best && best.marks.length > 0) return { section: best.section, parts: quote(best.section.text, best.marks) }
  const inCode = sections.find(({ code }) => code && findMarks(code, groups).length > 0)
  if (!best && inCode?.code) return { section: inCode, parts: quote(inCode.code, findMarks(inCode.code, groups)) }
  return { section: best?.section, parts: cut(best?.section.text || summary, [], 0) }
}

function quote(text: string, marks: readonly Mark[]): Part[] {
  return cut(text, marks, chooseStart(text, marks))
}

/** A whole text with its matches marked. */
export function markText(text: string, groups: readonly Marked[]): Part[] {
  return split(text, 0, text.length, findMarks(text, groups))
}

/** The start of the window that contains the most distinct matches. */
function chooseStart(text: string, marks: readonly Mark[]): number {
  let best = { start: 0, rating: -1 }
  for (const { start } of marks) {
    const inWindow = marks.filter((mark) => mark.start >= start && mark.end <= start + length * 0.8)
    const rating = new Set(inWindow.map(({ group }) => group)).size * 10 + inWindow.length
    if (rating > best.rating) best = { start, rating }
  }
  // Includes some words before it, from the start of a sentence if one is near.
  const before = text.slice(Math.max(0, best.start - 60), best.start)
  const sentence = before.lastIndexOf('. ')
  if (sentence !== -1) return best.start - before.length + sentence + 2
  if (best.start <= 60) return 0
  const space = before.indexOf(' ')
  return best.start - before.length + (space === -1 ? 0 : space + 1)
}

function cut(text: string, marks: readonly Mark[], start: number): Part[] {
  const wanted = start + length
  const space = text.lastIndexOf(' ', wanted)
  const end = wanted >= text.length ? text.length : space > start + length / 2 ? space : wanted
  const parts = split(text, start, end, marks)
  const [before, after] = [start > 0 ? '… ' : '', end < text.length ? ' …' : '']
  return join([{ text: before, marked: false }, ...parts, { text: after, marked: false }])
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
