import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import { formatBibtex, formatLabel, othersFor, type Reference } from '@/lib/bibliography'
import { isOwnFile } from '@/lib/bibliography/read-entry'
import { say } from '@/lib/i18n/authors'
import type { Context } from '@/lib/markdown/context'
import { groupBy } from '@/lib/text/group-by'
import { findNearestName } from '@/lib/text/nearest-name'
import type { Place } from '@/lib/text/problems'
import { listReferenceLinks } from './citations'

/** Works of one year, and of the years the newest first; those that have not appeared yet are before them. */
export interface YearOfWorks {
  year: string
  works: Reference[]
}

/** `<Publications of="me" />`: all works that the blog knows, or those of an author, by year, their name emphasised. */
export function renderPublications(
  attributes: Record<string, unknown>,
  context: Context,
  place: Place | undefined,
): Element {
  const names = readAuthor(attributes, context, place)
  const years = names ? findWorks(names, context) : []
  if (names && years.length === 0) failEmpty(names, context, place)
  const groups = years.flatMap(({ year, works }) => [
    h('dt', year),
    ...works.map((work) => h('dd', renderWork(work, names!, context))),
  ])
  const list = h('dl', { class: 'publications' }, groups)
  // Links are collected with the place of what they were written in.
  if (place) placeLinks(list, place)
  return list
}

/** @returns the works of somebody with one of these names; all of them for no names */
export function findWorks(names: readonly string[], { references }: Pick<Context, 'references'>): YearOfWorks[] {
  const found = [...references.values()].filter(
    ({ authors }) => names.length === 0 || authors.some((author) => isOneOf(author, names)),
  )
  const years = groupBy(found, (work) => (work.year > 0 ? String(work.year) : formatLabel(work).year))
  return [...years]
    .map(([year, works]) => ({ year, works }))
    .sort((a, b) => (b.works[0]!.year || Infinity) - (a.works[0]!.year || Infinity) || 0)
}

/** @returns names of the author, none for all works; undefined (and a problem) if there is no such author */
export function readAuthor(
  { of, ...others }: Record<string, unknown>,
  { people, problems }: Context,
  place: Place | undefined,
): readonly string[] | undefined {
  for (const name of Object.keys(others)) problems.error(place, ...say.citations.publicationsAttribute(name))
  if (of === undefined) return []
  const names = typeof of === 'string' ? people[of] : undefined
  if (names) return names
  const ids = Object.keys(people)
  const nearest = typeof of === 'string' && findNearestName(of, ids)
  problems.error(place, ...say.citations.publicationsAuthor(String(of), nearest || undefined, ids))
  return undefined
}

function failEmpty(names: readonly string[], { references, problems }: Context, place: Place | undefined): void {
  const known = [...new Set([...references.values()].flatMap(({ authors }) => authors))]
  const family = (name: string) => flatten(name).split(' ')
  const like = known.filter((name) => names.some((own) => family(own).some((part) => family(name).at(-1) === part)))
  const [example] = like.length > 0 ? like : names.flatMap((name) => findNearestName(name, known) ?? [])
  if (names.length === 0) problems.error(place, ...say.citations.noPublications)
  else problems.error(place, ...say.citations.noneBy(references.size, names, example))
}

const flatten = (name: string) =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\s.·‐-]+/gu, ' ')
    .trim()

/** Names are one if they differ only in case, accents, dots and hyphens. `H. Kim` may be anybody: it has to be named. */
const isOneOf = (author: string, names: readonly string[]) => names.some((name) => flatten(name) === flatten(author))

function renderWork(work: Reference, names: readonly string[], context: Context): (ElementContent | string)[] {
  const { authors, hasOthers, title, venue } = work
  const end = hasOthers ? ` ${othersFor(authors)}` : ''
  const people = authors.flatMap((author, index): (ElementContent | string)[] => [
    ...(index > 0 ? [', '] : []),
    isOneOf(author, names) ? h('strong', author) : author,
  ])
  const lang = /\p{sc=Hangul}/u.test(title) ? 'ko' : 'en'
  const links = [...listReferenceLinks(work), ...(work.materials ?? [])]
  return [
    h('span', { lang }, [
      h('cite', title),
      ' ',
      ...people,
      end,
      people.length === 0 || /\.$/.test(end || authors.at(-1)!) ? ' ' : '. ',
      venue && `${venue}. `,
    ]),
    ...links.flatMap(([label, href]) => [h('a', { href }, label), ' ']),
    ...(context.target === 'page' ? [renderBibtex(work)] : []),
  ]
}

/** Opened without a script; the button that copies is added by `enhance/code-block.ts`. */
function renderBibtex(work: Reference): Element {
  const code = h('pre', [h('code', formatBibtex(work))])
  return h('details', [
    h('summary', ['BibTeX', h('span', { class: 'visually-hidden' }, `: ${work.title}`)]),
    h('code-block', { class: 'code plain wrap' }, [code]),
  ])
}

function placeLinks(node: Element, place: Place): void {
  for (const child of node.children) {
    if (child.type !== 'element') continue
    if (child.tagName === 'a' && !isOwnFile(String(child.properties.href)))
      child.position = { start: place, end: place }
    placeLinks(child, place)
  }
}
