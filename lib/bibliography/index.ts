import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { Problems } from '@/lib/problems'
import { parseBibtex } from './parse-bibtex'
import { buildReference, type PaperFacts, type Reference } from './reference'

export { formatBibtex, formatEntry, formatLabel } from './format'
export { buildKey, buildReference, nameVenue, type PaperFacts, type Reference } from './reference'

/** Every work that may be cited, by its key. */
export type References = ReadonlyMap<string, Reference>

/** Reads `references.bib` of a content folder; without one nothing is cited. */
export function readBibliography(root: string): { references: Reference[]; problems?: Problems } {
  const file = path.join(/*turbopackIgnore: true*/ root, 'references.bib')
  if (!existsSync(/*turbopackIgnore: true*/ file)) return { references: [] }
  return parseBibtex(readFileSync(/*turbopackIgnore: true*/ file, 'utf8'), file)
}

/** Entries of the file and reviewed papers together; the first of a key stays. */
export function joinReferences(entries: readonly Reference[], papers: readonly PaperFacts[]): References {
  const references = new Map<string, Reference>()
  for (const reference of [...entries, ...papers.map(buildReference)]) {
    if (!references.has(reference.key)) references.set(reference.key, reference)
  }
  return references
}
