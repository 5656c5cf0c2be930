import { buildKey, joinReferences, type PaperFacts, type References, readBibliography } from '@/lib/bibliography'
import { checkStyle } from '@/lib/bibliography/check-style'
import { say } from '@/lib/i18n/authors'
import type { Problem } from '@/lib/text/problems'
import { site } from '@/site.config'
import type { CheckedPost } from './check-collection'

/**
 * Collects the works that posts can cite: `references.bib` and the papers that posts review. A key must identify one
 * work; two posts (or a post and its translation) may review the same one.
 */
export function checkReferences(root: string, posts: CheckedPost[]): { references: References; problems: Problem[] } {
  const { references: entries, problems } = readBibliography(root)
  const known = new Map(entries.map((entry) => [entry.key, { title: entry.title, from: 'content/references.bib' }]))
  const papers: PaperFacts[] = []
  for (const { source, fields } of posts) {
    const field = fields.get('paper')
    const paper = field?.value as PaperFacts | undefined
    if (!field || !paper || !isWhole(paper)) continue
    const key = paper.key ?? buildKey(paper)
    const other = known.get(key)
    if (other && (other.title !== paper.title || other.from === 'content/references.bib')) {
      source.problems.error(
        source.placeOf(field.key),
        ...say.pages.keyTwice(key, other.from, other.title === paper.title),
      )
    }
    known.set(key, { title: paper.title, from: source.problems.file })
    papers.push(paper)
  }
  const style = site.citationStyle ? checkStyle(site.citationStyle) : []
  return { references: joinReferences(entries, papers), problems: [...(problems?.list ?? []), ...style] }
}

/** An incomplete paper has been reported already. */
function isWhole({ title, authors, venue, year }: PaperFacts): boolean {
  return (
    typeof title === 'string' &&
    typeof venue === 'string' &&
    Array.isArray(authors) &&
    authors.every((author) => typeof author === 'string') &&
    typeof year === 'number'
  )
}
