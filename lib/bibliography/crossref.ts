import { say } from '@/lib/i18n/authors'
import { findNearestName } from '@/lib/text/nearest-name'
import type { Problems } from '@/lib/text/problems'
import type { BibtexEntry } from './scan-bibtex'

/** Fields of the parent that are another field of its parts (BibLaTeX's manual, appendix B); others keep their names. */
const renamed: Record<string, string> = { title: 'booktitle', subtitle: 'booksubtitle' }
/** Fields that belong to the parent alone. */
const own = new Set(['crossref', 'xref', 'ids', 'key', 'label', 'url', 'doi', 'eprint', 'pages', 'abstract', 'note'])

/**
 * The entry with the fields that it takes from the work in its `crossref`, as in BibTeX: a proceedings has `booktitle` or
 * `title`, and its own fields come first.
 */
export function inheritFields(entry: BibtexEntry, all: readonly BibtexEntry[], problems: Problems): BibtexEntry {
  const name = entry.fields.crossref?.trim()
  if (!name) return entry
  const parent = all.find(({ key }) => key.toLowerCase() === name.toLowerCase())
  if (!parent || parent === entry) {
    const nearest = findNearestName(
      name,
      all.map(({ key }) => key).filter((key) => key !== entry.key),
    )
    problems.error(entry.places.crossref, ...say.works.noParent(entry.key, name, nearest))
    return entry
  }
  const isPeriodical = parent.type === 'periodical'
  const inherited = Object.entries(parent.fields).flatMap(([field, value]) => {
    if (own.has(field) || (field === 'author' && !/^(?:mv)?book$/.test(parent.type))) return []
    const target = field === 'title' && isPeriodical ? 'journal' : (renamed[field] ?? field)
    return [[target, value]]
  })
  const { booktitle } = parent.fields
  const fields = { ...Object.fromEntries(inherited), ...(booktitle && { booktitle }), ...entry.fields }
  return { ...entry, fields }
}
