import type { CslItem, CslName } from '@citation-js/core'
import { nameArxiv } from './identifiers'
import { readEastAsian } from './read-names'

/** A work that posts cite: an entry of `content/references.bib`, or the paper that a post reviews. */
export interface Reference {
  /** What authors write after `@`. */
  key: string
  title: string
  /** Names in full, in order. */
  authors: string[]
  /** There are more authors than are named: `and others`. */
  hasOthers?: boolean
  /** 0 when it is not known yet: “to appear”. */
  year: number
  /** Where it appeared, without the year: EMNLP, TMLR, arXiv. */
  venue: string
  arxiv?: string
  doi?: string
  url?: string
  /** Other things of it, by their name: PDF, code, slides. A path is a file of this site. */
  materials?: [name: string, url: string][]
  /** The form that the citation library formats; without links, which are shown separately. */
  csl: CslItem
}

/** A paper, as in the front matter of its review. */
export interface PaperFacts {
  key?: string
  title: string
  authors: string[]
  venue: string
  year: number
  arxiv?: string
  doi?: string
  url?: string
}

const journals = /^(?:TMLR|TACL|JMLR|Nature|Science|Computational Linguistics|.*\bJournal\b.*)$/

/** The reference of a reviewed paper. */
export function buildReference(paper: PaperFacts): Reference {
  const { title, authors, year, arxiv, doi, url } = paper
  const key = paper.key ?? buildKey(paper)
  const venue = nameVenue(paper.venue)
  const csl: CslItem = {
    id: key,
    'citation-key': key,
    type: venue === 'arXiv' || journals.test(venue) ? 'article-journal' : 'paper-conference',
    title,
    author: authors.map(parseAuthor),
    issued: { 'date-parts': [[year]] },
    'container-title': venue === 'arXiv' && arxiv ? nameArxiv(arxiv) : venue,
  }
  return { key, title, authors, year, venue, arxiv, doi, url, csl }
}

const particles = /^(?:van|von|der|den|de|la|le|di|da|dos|bin|al)$/
const suffixes = /^(?:Jr\.?|Sr\.?|II|III|IV)$/

/**
 * Splits a name as papers print it; a single word (an organisation, a Korean name) is not split.
 * @example parseAuthor('Robert L. Logan IV') // => { given: 'Robert L.', family: 'Logan', suffix: 'IV' }
 */
function parseAuthor(name: string): CslName {
  const eastAsian = readEastAsian(name.trim())
  if (eastAsian) return eastAsian
  const words = name.trim().split(/\s+/)
  const suffix = words.length > 2 && suffixes.test(words.at(-1)!) ? words.pop() : undefined
  const family = words.findIndex((word, index) => index > 0 && particles.test(word))
  const at = family === -1 ? Math.max(0, words.length - 1) : family
  const given = words.slice(0, at).join(' ')
  return { family: words.slice(at).join(' '), ...(given && { given }), ...(suffix && { suffix }) }
}

/** @example nameVenue('EMNLP 2021') // => 'EMNLP' */
export function nameVenue(venue: string): string {
  return venue.replace(/(?:[\s,]*\(?(?<![\d.:/-])(?:19|20)\d{2}\)?|['’]\d{2})$/, '').trim() || venue
}

const smallWords = new Set(['a', 'an', 'the', 'on', 'of', 'in', 'for', 'and', 'to', 'is', 'are', 'do', 'does', 'with'])

/**
 * The key of a paper in the style of Google Scholar: family name of the first author, year, first significant word of
 * the title.
 * @example buildKey({ title: 'The Power of Scale…', authors: ['Brian Lester'], year: 2021, … }) // => 'lester2021power'
 */
export function buildKey({ title, authors, year }: Pick<PaperFacts, 'title' | 'authors' | 'year'>): string {
  const { family, literal } = parseAuthor(authors[0] ?? '')
  const words = title.split(/[^\p{L}\p{N}]+/u).map(fold)
  const word = words.find((one) => one !== '' && !smallWords.has(one)) ?? ''
  return `${fold(family ?? literal ?? '')}${year}${word}`
}

/** Lower-case Latin letters without diacritics, and digits; everything else is removed. */
function fold(text: string): string {
  return text
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '')
}
