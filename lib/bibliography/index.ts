import path from 'node:path'
import { Problems } from '@/lib/text/problems'
import { readSourceText } from '@/lib/text/source-text'
import { parseBibtex } from './parse-bibtex'
import { buildReference, type PaperFacts, type Reference } from './reference'

export { formatBibtex, formatEntry, formatLabel } from './format'
export { buildKey, buildReference, nameVenue, type PaperFacts, type Reference } from './reference'

/** Every work that may be cited, by its key. */
export type References = ReadonlyMap<string, Reference>

/** Reads `references.bib` of a content folder; without one nothing is cited. */
export function readBibliography(root: string): { references: Reference[]; problems?: Problems } {
  const file = path.join(/*turbopackIgnore: true*/ root, 'references.bib')
  const problems = new Problems(file)
  const text = readSourceText(file, root, problems)
  return text === undefined ? { references: [], problems } : parseBibtex(text, file, problems)
}

/** Entries of the file and reviewed papers together; the first of a key stays. */
export function joinReferences(entries: readonly Reference[], papers: readonly PaperFacts[]): References {
  const references = new Map<string, Reference>()
  for (const reference of [...entries, ...papers.map(buildReference)]) {
    if (!references.has(reference.key)) references.set(reference.key, reference)
  }
  return references
}
