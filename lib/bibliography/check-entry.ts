import { isPublicFile } from '@/lib/files/public-file'
import { say } from '@/lib/i18n/authors'
import type { Problems } from '@/lib/text/problems'
import { isCitable } from './citation-key'
import { parseWorkId } from './identifiers'
import { readLatex } from './latex-text'
import { readDate } from './read-date'
import { isOwnFile, isOwnPath, isWebAddress, materials, readAddress } from './read-entry'
import type { BibtexEntry } from './scan-bibtex'

/** Types whose works may go by their title: pages, programs, data. */
const anonymous =
  /^(?:misc|online|electronic|www|webpage|blog|software|dataset|manual|proceedings|mvproceedings|collection|periodical|booklet|standard|patent|video|movie|reference)$/

const creators = ['author', 'editor', 'organization', 'institution'] as const

/** Names of fields that a work must have. */
export function findMissing({ type, fields }: BibtexEntry): string[] {
  const has = (name: string) => Boolean(fields[name]?.trim())
  return [
    ...(has('title') ? [] : ['title']),
    ...(anonymous.test(type) || creators.some(has) ? [] : ['author']),
    ...(has('year') || has('date') || has('issued') || has('pubstate') ? [] : ['year']),
  ]
}

/** Warns of what cannot be read as it is meant. */
export function checkEntry({ key, place, places, fields }: BibtexEntry, problems: Problems): void {
  if (!isCitable(key)) problems.warn(place, ...say.works.uncitable(key))
  checkDate(key, places, fields, problems)
  const url = readAddress(fields.url)
  if (url && !isWebAddress(url)) problems.error(places.url ?? place, ...say.works.badUrl(key, String(fields.url)))
  checkMaterials({ key, place, places, fields }, problems)
  const doi = readAddress(fields.doi)
  if (doi && !parseWorkId(doi)) problems.warn(places.doi ?? place, ...say.works.badDoi(key, doi))
  for (const field of ['title', 'subtitle', 'booktitle', 'journal', 'journaltitle', 'author', 'editor'])
    for (const unknown of readLatex(fields[field] ?? '').unknown)
      problems.warn(places[field] ?? place, ...say.works.unknownLatex(key, unknown, field))
}

/** `2020a`, “to appear in 2021”, “2021, in press”. */
const inWords = /^(?:19|20)\d\d(?:\s?[a-z]$|[\s,;(])|(?<!\d)(?:19|20)\d\d$/

/** Words are fine (“in press”); digits that are no year are a slip. */
function checkDate(
  key: string,
  places: BibtexEntry['places'],
  fields: Record<string, string>,
  problems: Problems,
): void {
  const literal = readDate(fields)?.literal
  if (!literal || !/\d/.test(literal) || inWords.test(literal)) return
  const field = fields.date ? 'date' : 'year'
  problems.warn(places[field], ...say.works.noYear(key, literal))
}

function checkMaterials({ key, place, places, fields }: Omit<BibtexEntry, 'type'>, problems: Problems): void {
  for (const field of Object.keys(materials)) {
    const value = readAddress(fields[field])
    if (value && isOwnFile(value) && !isPublicFile(value))
      problems.error(places[field] ?? place, ...say.works.noMaterial(key, value, field))
    else if (value && !isWebAddress(value) && !isOwnPath(value))
      problems.warn(
        places[field] ?? place,
        ...say.works.badMaterial(key, String(fields[field]), field, value.replace(/^\.?\//, '')),
      )
  }
}
