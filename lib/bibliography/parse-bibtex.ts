import { say } from '@/lib/i18n/authors'
import { describeFailure, Problems } from '@/lib/text/problems'
import { checkEntry, findMissing } from './check-entry'
import { inheritFields } from './crossref'
import { readEntry } from './read-entry'
import type { Reference } from './reference'
import { type BibtexEntry, scanBibtex } from './scan-bibtex'

/** Reads a .bib file; every mistake is added to `problems`, and costs only the entry that it is in. */
export function parseBibtex(
  text: string,
  file: string,
  problems = new Problems(file),
): { references: Reference[]; problems: Problems } {
  const { entries, faults } = scanBibtex(text)
  const known = new Map<string, BibtexEntry>()
  for (const { place, message, remedy, severity } of faults)
    if (severity === 'error') problems.error(place, message, remedy)
    else problems.warn(place, message, remedy)
  const references = entries.flatMap((written) => {
    const entry = inheritFields(written, entries, problems)
    const { key, place } = entry
    const other = known.get(key)
    if (other) {
      problems.error(place, ...say.works.sameKey(key, other.place.line))
      return []
    }
    known.set(key, entry)
    const missing = findMissing(entry)
    if (missing.length > 0) {
      problems.error(place, ...say.works.missing(key, missing))
      return []
    }
    checkEntry(entry, problems)
    try {
      return [readEntry(entry)]
    } catch (error) {
      problems.error(place, ...say.works.unreadable(key, describeFailure(error)[0]))
      return []
    }
  })
  problems.list.sort((a, b) => a.line - b.line || a.column - b.column)
  return { references, problems }
}
