import '@citation-js/plugin-bibtex'
import { type CslItem, plugins } from '@citation-js/core'
import { type Place, Problems } from '@/lib/problems'
import { nameVenue, type Reference } from './reference'

interface BibtexEntry {
  type: string
  label: string
  /** Fields by lower-case name. */
  properties: Record<string, string>
}

/** Reads BibTeX; everything wrong in it is in `problems`. */
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
    const missing = ['title', 'author', 'year'].filter((field) => !entry.properties[field])
    if (missing.length > 0) {
      problems.error(place, `“${entry.label}” has no ${missing.join(', ')}`, `add ${missing[0]} = {…}`)
    } else references.push(buildFromEntry(entry))
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
    year: csl.issued?.['date-parts'][0]?.[0] ?? Number(entry.properties.year),
    venue,
    arxiv,
    doi,
    url,
    csl: {
      ...csl,
      ...(arxiv && !csl['container-title'] ? { type: 'article-journal', 'container-title': `arXiv:${arxiv}` } : {}),
    },
  }
}
