import type { CslItem } from '@citation-js/core'
import { findArxiv, isArxivVenue, nameArxiv, parseWorkId } from './identifiers'
import { readLatex } from './latex-text'
import { readDate, yearOf } from './read-date'
import { nameInFull, readNames } from './read-names'
import { nameVenue, type Reference } from './reference'
import type { BibtexEntry } from './scan-bibtex'

/** CSL's types by those of BibTeX and BibLaTeX; all others are documents. */
const types: Record<string, string> = {
  ...{ article: 'article-journal', suppperiodical: 'article-journal', periodical: 'periodical' },
  ...{ inproceedings: 'paper-conference', conference: 'paper-conference', proceedings: 'book', mvproceedings: 'book' },
  ...{ book: 'book', mvbook: 'book', collection: 'book', mvcollection: 'book', reference: 'book', booklet: 'book' },
  ...{
    inbook: 'chapter',
    bookinbook: 'chapter',
    suppbook: 'chapter',
    incollection: 'chapter',
    suppcollection: 'chapter',
  },
  ...{
    inreference: 'entry',
    thesis: 'thesis',
    phdthesis: 'thesis',
    mastersthesis: 'thesis',
    bachelorsthesis: 'thesis',
  },
  ...{ report: 'report', techreport: 'report', manual: 'report', unpublished: 'manuscript', patent: 'patent' },
  ...{ online: 'webpage', electronic: 'webpage', www: 'webpage', webpage: 'webpage', blog: 'post-weblog' },
  ...{
    dataset: 'dataset',
    software: 'software',
    video: 'motion_picture',
    movie: 'motion_picture',
    standard: 'standard',
  },
}

/** What kind of thesis or report it is: by the entry's type, and by the codes of BibLaTeX's `type`. */
const genres: Record<string, string> = {
  ...{ phdthesis: 'Doctoral dissertation', mathesis: "Master's thesis", mastersthesis: "Master's thesis" },
  ...{ bathesis: "Bachelor's thesis", bachelorsthesis: "Bachelor's thesis", candthesis: 'Candidate thesis' },
  ...{ techreport: 'Technical report', resreport: 'Research report', software: 'Computer software' },
}

/** CSL's variables by fields, the first that is there. */
const variables: Record<string, string[]> = {
  volume: ['volume'],
  page: ['pages'],
  edition: ['edition'],
  'collection-title': ['series'],
  'publisher-place': ['address', 'location'],
  'event-title': ['eventtitle'],
  'chapter-number': ['chapter'],
  ISBN: ['isbn'],
  ISSN: ['issn'],
}

const containers = ['journaltitle', 'journal', 'booktitle', 'maintitle']
const publishers = ['publisher', 'school', 'institution', 'organization']

/** The first field that is there, as LaTeX. */
const pick = (fields: Record<string, string>, names: readonly string[]) =>
  fields[names.find((name) => fields[name]?.trim()) ?? ''] ?? ''
const plain = (latex: string) => readLatex(latex).plain
const rich = (latex: string) => readLatex(latex).rich

/** A work from its entry. The entry has a title and a date. */
export function readEntry({ type, key, fields }: BibtexEntry): Reference {
  const { names, hasOthers } = readNames(pick(fields, ['author', 'editor', 'organization', 'institution']))
  const issued = readDate(fields)
  const titles = [fields.title!, fields.subtitle ?? ''].filter(Boolean)
  const links = readLinks(fields)
  const container = plain(pick(fields, containers))
  const isPreprint = Boolean(links.arxiv) && (container === '' || isArxivVenue(container)) && !isPublished(type, fields)
  const csl: CslItem = {
    id: key,
    'citation-key': key,
    type: isPreprint ? 'article-journal' : (types[type] ?? 'document'),
    title: titles.map(rich).join(': '),
    ...(names.length > 0 && { [isEdited(fields) ? 'editor' : 'author']: names }),
    ...(isEdited(fields) && type !== 'proceedings' ? {} : readEditors(fields)),
    ...(issued && { issued }),
    ...(isPreprint ? { 'container-title': nameArxiv(links.arxiv!) } : readVariables(type, fields)),
  }
  return {
    key,
    title: titles.map(plain).join(': '),
    authors: names.map(nameInFull),
    ...(hasOthers && { hasOthers }),
    year: yearOf(issued),
    venue: isPreprint ? 'arXiv' : nameVenue(container || plain(pick(fields, [...publishers, 'howpublished']))),
    ...links,
    ...readMaterials(fields),
    csl,
  }
}

const isEdited = ({ author, editor }: Record<string, string>) => !author?.trim() && Boolean(editor?.trim())

function readEditors({ author, editor }: Record<string, string>): Partial<CslItem> {
  if (!author?.trim() || !editor?.trim()) return {}
  return { editor: readNames(editor).names }
}

/** A thesis or report is what it is, wherever a copy of it lies. */
function isPublished(type: string, fields: Record<string, string>): boolean {
  return ['thesis', 'report', 'book', 'chapter'].includes(types[type] ?? '') && pick(fields, publishers) !== ''
}

function readVariables(type: string, fields: Record<string, string>): Partial<CslItem> {
  const found = Object.entries(variables).map(([name, names]) => [name, plain(pick(fields, names))] as const)
  const kind = types[type] ?? 'document'
  const container = rich(pick(fields, containers))
  const publisher = plain(pick(fields, publishers)) || webUrlAside(fields.howpublished)
  const genre = genres[fields.type ?? ''] ?? (plain(fields.type ?? '') || genres[type])
  const number = plain(pick(fields, ['number', 'issue', 'eid']))
  return {
    ...Object.fromEntries(
      found.filter(([, value]) => value !== '').map(([name, value]) => [name, dashed(name, value)]),
    ),
    ...(container && { 'container-title': container }),
    ...(publisher && { publisher }),
    ...(genre && ['thesis', 'report', 'software'].includes(kind) && { genre }),
    ...(number && { [/journal|periodical|conference/.test(kind) ? 'issue' : 'number']: number }),
    ...(fields.urldate && readAccessed(fields.urldate)),
  }
}

const dashed = (name: string, value: string) => (name === 'page' ? value.replace(/\s*[-–—]+\s*/g, '–') : value)

/** `howpublished` is words, or an address, which is a link already. */
function webUrlAside(howpublished = ''): string {
  return /^\s*(?:\\url|\\href|https?:)/.test(howpublished) ? '' : plain(howpublished)
}

function readAccessed(urldate: string): Partial<CslItem> {
  const accessed = readDate({ date: urldate })
  return accessed?.['date-parts'] ? { accessed } : {}
}

/** arXiv number, DOI and address, wherever exporters put them. */
function readLinks(fields: Record<string, string>): Pick<Reference, 'arxiv' | 'doi' | 'url'> {
  const kind = pick(fields, ['archiveprefix', 'eprinttype'])
  const eprint = plain(fields.eprint ?? fields.arxivid ?? fields.arxiv ?? '')
  const doi = parseWorkId(readAddress(fields.doi))
  const url =
    readAddress(fields.url) ||
    findAddress(fields.howpublished) ||
    (/^\s*(?:\\url|https?:)/.test(fields.note ?? '') ? findAddress(fields.note) : '')
  const number = !kind || /^arxiv$/i.test(kind) ? parseWorkId(eprint) : undefined
  const others = ['journal', 'journaltitle', 'volume', 'number', 'note', 'pages', 'howpublished', 'publisher']
  const ids = [number, doi, parseWorkId(url)].filter((id) => id?.kind === 'arxiv').map((id) => id!.id)
  const arxiv = ids[0] ?? others.map((name) => findArxiv(plain(fields[name] ?? ''))).find(Boolean)
  return {
    ...(arxiv && { arxiv }),
    ...(doi?.kind === 'doi' && { doi: doi.id }),
    ...(isWebAddress(url) && { url }),
  }
}

/** Fields whose values are addresses of what belongs to a work, as al-folio has them. */
export const materials: Record<string, string> = {
  ...{ pdf: 'PDF', code: 'Code', slides: 'Slides', poster: 'Poster', video: 'Video' },
  ...{ demo: 'Demo', website: 'Website' },
}

function readMaterials(fields: Record<string, string>): Pick<Reference, 'materials'> {
  const found = Object.entries(materials).flatMap(([field, name]): [string, string][] => {
    const url = readAddress(fields[field])
    return isWebAddress(url) || isOwnPath(url) ? [[name, url]] : []
  })
  return found.length > 0 ? { materials: found } : {}
}

/** `/papers/a.pdf`, a file in `public/`, or a page of the site. */
export const isOwnPath = (url: string) => /^\/(?![/\\])/.test(url)

/** A file there, and no page: `lib/bibliography/check-entry.ts` tells whether it is there, at its line of the `.bib`. */
export const isOwnFile = (url: string) => isOwnPath(url) && /\.\w+$/.test(url)

/** An address as written: its signs are LaTeX only where a backslash says so. */
export function readAddress(latex = ''): string {
  return latex
    .replace(/^\s*\\url\s*\{(.*)\}\s*$/s, '$1')
    .replace(/\\([_%&#~$])/g, '$1')
    .replace(/[{}\s]/g, '')
}

function findAddress(latex = ''): string {
  return /https?:\/\/[^\s{}]+/.exec(readAddress(latex))?.[0] ?? ''
}

/** `www.example.org` alone is none. */
export function isWebAddress(url: string): boolean {
  return URL.canParse(url) && /^(?:https?|ftp):$/.test(new URL(url).protocol)
}
