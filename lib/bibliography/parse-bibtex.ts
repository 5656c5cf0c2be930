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
      const message = `two entries have the key “${key}” (the other in line ${other.place.line})`
      problems.error(place, message, 'give one of them another key, or take it out')
      return []
    }
    known.set(key, entry)
    const missing = findMissing(entry)
    if (missing.length > 0) {
      const remedy =
        missing[0] === 'year' ? 'add year = {…}: 2021, or words: {to appear}, {n.d.}' : `add ${missing[0]} = {…}`
      problems.error(place, `“${key}” has no ${missing.join(', ')}`, remedy)
      return []
    }
    checkEntry(entry, problems)
    try {
      return [readEntry(entry)]
    } catch (error) {
      problems.error(place, `“${key}” ${describeFailure(error)[0]}`, 'write its fields as others are written')
      return []
    }
  })
  problems.list.sort((a, b) => a.line - b.line || a.column - b.column)
  return { references, problems }
}
