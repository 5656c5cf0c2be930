import type { CslName } from '@citation-js/core'
import { yearInFull } from './read-date'
import type { Reference } from './reference'

const isKorean = (text: string) => /\p{sc=Hangul}/u.test(text)

/** “and others” in the language of the first author. */
export function othersFor(names: readonly (CslName | string)[]): string {
  const [first] = names
  return isKorean(typeof first === 'string' ? first : (first?.literal ?? first?.family ?? '')) ? '외' : 'et al.'
}

/**
 * Authors and year, as APA has them in a text; a work without authors goes by its title.
 * @example formatLabel(reference) // => { authors: 'Lester et al.', year: '2021' }
 */
export function formatLabel({ csl, title, hasOthers }: Reference): { authors: string; year: string } {
  const names = csl.author ?? csl.editor ?? []
  const [first, second] = names.map(nameShort)
  const isMore = names.length > 2 || hasOthers
  const pair = second ? `${first} & ${second}` : first
  const authors = first ? (isMore ? `${first} ${othersFor(names)}` : pair!) : `“${title}”`
  return { authors, year: yearInFull(csl.issued) }
}

function nameShort({ literal, family, 'non-dropping-particle': particle }: CslName): string {
  return literal ?? [particle, family].filter(Boolean).join(' ')
}
