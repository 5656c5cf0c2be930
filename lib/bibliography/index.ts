import path from 'node:path'
import { Problems } from '@/lib/text/problems'
import { readSourceText } from '@/lib/text/source-text'
import { parseBibtex } from './parse-bibtex'
import { buildReference, type PaperFacts, type Reference } from './reference'

// `formatEntry` is in `./format`: its formatter takes some megabytes, and only the compiler needs it.
export { formatLabel, othersFor } from './label'
export { buildKey, buildReference, nameVenue, type PaperFacts, type Reference } from './reference'
export { loadStyle } from './style'
export { formatBibtex } from './write-bibtex'

/** All works that can be cited, by key. */
export type References = ReadonlyMap<string, Reference>

/** Whether the title of a post has that of its paper in it. */
export const containsTitle = (title: string, paper: string): boolean =>
  title.toLowerCase().includes(paper.toLowerCase())

/** Reads `references.bib` of a content folder; a missing file has no references. */
export function readBibliography(root: string): { references: Reference[]; problems?: Problems } {
  const file = path.join(/*turbopackIgnore: true*/ root, 'references.bib')
  const problems = new Problems(file)
  const text = readSourceText(file, root, problems)
  return text === undefined ? { references: [], problems } : parseBibtex(text, file, problems)
}

/** Joins the entries of the file with the reviewed papers; the first of a duplicate key wins. */
export function joinReferences(entries: readonly Reference[], papers: readonly PaperFacts[]): References {
  const references = new Map<string, Reference>()
  for (const reference of [...entries, ...papers.map(buildReference)]) {
    if (!references.has(reference.key)) references.set(reference.key, reference)
  }
  return references
}
