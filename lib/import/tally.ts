import type { Root } from 'mdast'
import { visit } from 'unist-util-visit'
import { toAddressKey } from '@/lib/addresses/aliases'
import { say } from '@/lib/i18n/authors'
import { moving, notes as noteTexts } from '@/lib/i18n/authors/en'
import { isFileAddress } from './clean/attachments'
import { compareVisible, keepWords, readVisibleMdx } from './compare-texts'
import { type Inventory, scanSource } from './scan-source'
import type { Note, SourcePost } from './source-post'

/** What is counted, in the order of the report. */
export const measures = [
  'posts',
  'addresses',
  'dates',
  'tags',
  'words',
  'links',
  'pictures',
  'alternative texts',
  'blocks of code',
  'formulas',
  'tables',
  'embeds',
  'files',
] as const

export type Measure = (typeof measures)[number]

/** How many there are after the import, and how many there were. */
export type Tally = Partial<Record<Measure, { there: number; of: number }>>

/** Adds tallies. */
export function addTallies(tallies: readonly Tally[]): Tally {
  const sum: Tally = {}
  for (const tally of tallies) {
    for (const measure of measures) {
      const { there = 0, of = 0 } = tally[measure] ?? {}
      const so = sum[measure] ?? { there: 0, of: 0 }
      if (of > 0) sum[measure] = { there: so.there + there, of: so.of + of }
    }
  }
  return sum
}

/** The new post: its text, and that text as the site parses it. */
export interface Made {
  mdx: string
  tree: Root
  /** URL of the old site. */
  siteUrl?: string | undefined
}

/**
 * Compares a post with its source as it was written, before any parser of the import saw it.
 * @param told what the conversion has reported already
 */
export function tallyPost(
  { body, written }: SourcePost,
  { mdx, tree, siteUrl }: Made,
  told: readonly Note[],
): { tally: Tally; notes: Note[] } {
  const source = scanSource(body, written ?? body.text)
  const made = countParts(tree)
  const found: Note[] = []
  const tell = (message: string, about: string) => void found.push({ kind: 'lost', message, about })
  const words = compareWords(source.text, readVisibleMdx(tree), told, tell)
  const links = source.links.filter((href) => isForeign(href, siteUrl) && !made.links.has(toKey(href)))
  const dropped = told.filter(({ kind, message }) => kind === 'lost' && /\blink\b/.test(message)).length
  const code = missingLanguages(source.code, made.code)
  const shown = mdx.replace(shortcode, '') // one that stays text embeds nothing
  const embeds = source.embeds.filter((id) => !shown.includes(lastPart(id)))
  const files = source.links.filter((href) => isFileAddress(href) && !isForeign(href, siteUrl)).length
  const counts = (measure: 'pictures' | 'formulas' | 'tables') => ({
    there: Math.min(source[measure], made[measure]),
    of: source[measure],
  })
  const tally: Tally = {
    words,
    links: { there: Math.max(0, source.links.length - Math.max(links.length, dropped)), of: source.links.length },
    pictures: counts('pictures'),
    'alternative texts': countWordless(source, told),
    'blocks of code': { there: source.code.length - code.length, of: source.code.length },
    formulas: counts('formulas'),
    tables: counts('tables'),
    embeds: { there: source.embeds.length - embeds.length, of: source.embeds.length },
    files: { there: Math.min(files, made.files), of: files },
  }
  const said = (pattern: RegExp) => told.filter(({ message }) => pattern.test(message)).length
  const untold: [Measure, RegExp][] = [
    ['pictures', /\bpictures?\b(?!.*(?:backup|alternative))/],
    ['formulas', /\bformulas?\b/],
    ['tables', /\btable\b/],
    ['files', /\ba file (?!stands)/],
  ]
  for (const [measure, pattern] of untold) {
    const { there, of } = tally[measure]!
    if (of - there > said(pattern)) tell(moving.missing(measure), `${of - there - said(pattern)} of ${of}`)
  }
  for (const href of links.slice(dropped)) tell(noteTexts.noLink, href.slice(0, 80))
  for (const language of code) tell(noteTexts.noCode, language || say.moving.noLanguage)
  for (const id of embeds) tell(noteTexts.noEmbed, id.slice(0, 80))
  return { tally, notes: found }
}

function compareWords(
  before: string,
  after: string,
  notes: readonly Note[],
  tell: (message: string, about: string) => void,
): { there: number; of: number } {
  const [old, made] = [keepWords(before), keepWords(after)]
  const { lost, gained } = compareVisible(old, made)
  const moved = countWords(gained)
  const known = notes.filter(({ message }) => message.startsWith('words')).map(({ about = '' }) => keepWords(about))
  let missing = 0
  for (const span of lost) {
    const gone = listWords(span).filter((word) => {
      const times = moved.get(word) ?? 0
      moved.set(word, times - 1)
      return times < 1
    })
    missing += gone.length
    if (gone.length === 0 || known.some((one) => one.includes(span) || span.includes(one.trim()))) continue
    tell(noteTexts.sourceWords, `“${span}”`)
  }
  const of = listWords(old).length
  return { there: Math.max(0, of - missing), of }
}

const shortcode = /\\?\{\\?\{(?:\\?<|&lt;|%)[^}\n]{0,3000}\}\}/g

const listWords = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []

function countWords(texts: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const word of texts.flatMap(listWords)) counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
}

/** A picture or diagram has words in the source, or from its author's list. */
function countWordless({ pictures, diagrams }: Inventory, told: readonly Note[]): { there: number; of: number } {
  const missing = told.filter(({ message }) => /^a (?:picture|diagram) has no alternative/.test(message)).length
  const of = pictures + diagrams
  return { there: Math.max(0, of - missing), of }
}

interface Parts extends Pick<Inventory, 'pictures' | 'formulas' | 'tables' | 'code'> {
  links: Set<string>
  /** Links to files beside the post. */
  files: number
}

function countParts(tree: Root): Parts {
  const parts: Parts = { pictures: 0, formulas: 0, tables: 0, code: [], links: new Set(), files: 0 }
  visit(tree, (node) => {
    if (node.type === 'image') parts.pictures += 1
    if (node.type === 'math' || node.type === 'inlineMath') parts.formulas += 1
    if (node.type === 'table' || (node.type === 'mdxJsxFlowElement' && node.name === 'table')) parts.tables += 1
    if (node.type === 'code') parts.code.push(node.lang ?? '')
  })
  visit(tree, 'link', ({ url }) => {
    parts.links.add(toKey(url))
    if (url.startsWith('./') && isFileAddress(url)) parts.files += 1
  })
  return parts
}

const toKey = (href: string) => {
  const plain = href
    .replaceAll('&amp;', '&')
    .replace(/^https?:/, '')
    .replace(/\/$/, '')
  return (toAddressKey(plain.replace(/^\/\//, '/')) ?? plain).toLowerCase()
}

/** Whether a link is to another site, where its target cannot have changed. */
function isForeign(href: string, siteUrl: string | undefined): boolean {
  if (!/^https?:/i.test(href) || !URL.canParse(href)) return false
  return !siteUrl || !URL.canParse(siteUrl) || new URL(siteUrl).host !== new URL(href).host
}

/** Languages that occur less often than they did. */
function missingLanguages(before: readonly string[], after: readonly string[]): string[] {
  const left = [...after]
  const missing = before.filter((language) => {
    const at = left.indexOf(language)
    if (at >= 0) left.splice(at, 1)
    return at < 0
  })
  // A block without a language may get one: `text` for its options, or that of its class.
  return missing.filter((language) => language !== '' || left.pop() === undefined)
}

const lastPart = (address: string) =>
  address
    .replace(/[?#].*$/, '')
    .split('/')
    .filter(Boolean)
    .at(-1) ?? address
