import '@citation-js/plugin-bibtex'
import { type CslItem, plugins } from '@citation-js/core'
import { describeFailure, type Place, Problems } from '@/lib/text/problems'
import { nameVenue, type Reference } from './reference'

interface BibtexEntry {
  type: string
  label: string
  /** Fields by lower-case name. */
  properties: Record<string, string>
}

/** Parses BibTeX; errors are added to `problems`. */
export function parseBibtex(
  text: string,
  file: string,
  problems = new Problems(file),
): { references: Reference[]; problems: Problems } {
  const places = findEntries(text)
  const references: Reference[] = []
  for (const [index, entry] of parseEntries(text, problems).entries()) {
    const place = places[index]?.place
    const known = references.findIndex(({ key }) => key === entry.label)
    if (known !== -1) {
      problems.error(
        place,
        `two entries have the key “${entry.label}” (the other in line ${places[known]?.place.line})`,
        'give one of them another key, or take it out',
      )
      continue
    }
    const { title, author, year, date } = entry.properties
    const missing = Object.entries({ title, author, year: year ?? date }).flatMap(([name, value]) =>
      value ? [] : name,
    )
    if (missing.length > 0) {
      problems.error(place, `“${entry.label}” has no ${missing.join(', ')}`, `add ${missing[0]} = {…}`)
      continue
    }
    const placeOf = (field: string) => findField(text, place, field)
    checkEntry(entry, placeOf, problems)
    try {
      references.push(buildFromEntry(entry))
    } catch (error) {
      problems.error(place, `“${entry.label}” ${describeFailure(error)[0]}`, 'write its fields as others are written')
    }
  }
  return { references, problems }
}

function parseEntries(text: string, problems: Problems): BibtexEntry[] {
  try {
    return plugins.input.data(text, '@biblatex/text') as BibtexEntry[]
  } catch (error) {
    const { message } = error as Error
    const [, line = '1', column = '1'] = /at line (\d+) col (\d+)/.exec(message) ?? []
    problems.error(
      { line: Number(line), column: Number(column) },
      `not BibTeX: ${message.split('\n')[0]!.replace(/ at line.*/, '')}`,
      'mend the entry: @article{key, title = {…}, author = {…}, year = {2021}}',
    )
    return []
  }
}

function findEntries(text: string): { key: string; place: Place }[] {
  return [...text.matchAll(/^[ \t]*@(?!comment|string|preamble)\w+\s*\{\s*([^,\s}]+)/gim)].map((match) => {
    const before = text.slice(0, match.index + match[0].length - match[1]!.length).split('\n')
    return { key: match[1]!, place: { line: before.length, column: before.at(-1)!.length + 1 } }
  })
}

/** Accepted forms of a year: `2020`, `2020a`, `2020/2021`, `c. 1999`, or words such as “in press”. */
const years =
  /^(?:\d{4}[a-z?]?|\d{4}\s*(?:\/|-{1,2}|–)\s*(?:\d{2}|\d{4})?|(?:c\.?|ca\.?|circa|~)\s*\d{4}|\[\d{4}\]|\D+)$/iu

function checkEntry({ label, properties }: BibtexEntry, placeOf: (field: string) => Place, problems: Problems): void {
  const { year, url } = properties
  if (year && !years.test(year))
    problems.warn(placeOf('year'), `“${label}”: “${year}” is no year`, 'write four digits, or words: to appear')
  if (url && !isWebAddress(url))
    problems.error(placeOf('url'), `“${label}”: “${url}” is no address`, 'write it whole: https://example.org/…')
}

function isWebAddress(url: string): boolean {
  return URL.canParse(url) && /^(?:https?|ftp):$/.test(new URL(url).protocol)
}

/** The place of a field in its entry; that of the entry when the field is not found. */
function findField(text: string, entry: Place | undefined, field: string): Place {
  const lines = text.split('\n')
  const start = entry?.line ?? 1
  for (let line = start; line <= lines.length; line += 1) {
    const at = lines[line - 1]!.search(new RegExp(`(?:^|[\\s,{])${field}\\s*=`, 'i'))
    if (at !== -1) return { line, column: at + 1 + lines[line - 1]!.slice(at).search(new RegExp(field, 'i')) }
    if (line > start && /^\s*@\w/.test(lines[line - 1]!)) break
  }
  return entry ?? { line: 1, column: 1 }
}

function buildFromEntry(entry: BibtexEntry): Reference {
  const { eprint, archiveprefix, doi, url } = entry.properties
  const [item] = plugins.input.data(entry, '@biblatex/entry+object') as CslItem[]
  const { DOI, URL, ...csl } = item!
  const arxiv = /^arxiv$/i.test(archiveprefix ?? 'arXiv') ? eprint : undefined
  const venue = nameVenue(csl['container-title'] ?? csl.publisher ?? (arxiv ? 'arXiv' : ''))
  return {
    key: entry.label,
    title: csl.title ?? '',
    authors: (csl.author ?? []).map(({ given, family, literal, 'non-dropping-particle': particle }) =>
      [given, particle, family ?? literal].filter(Boolean).join(' '),
    ),
    year: csl.issued?.['date-parts']?.[0]?.[0] ?? Number(/\d{4}/.exec(entry.properties.year ?? '')?.[0] ?? 0),
    venue,
    arxiv,
    doi,
    url: url && isWebAddress(url) ? url : undefined,
    csl: {
      ...csl,
      ...(arxiv && !csl['container-title'] ? { type: 'article-journal', 'container-title': `arXiv:${arxiv}` } : {}),
    },
  }
}
