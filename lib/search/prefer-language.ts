import { most } from './coverage'
import { facet } from './expression'
import type { Found } from './rank-posts'
import type { SearchIndex } from './search-index'

/** How much more evidence a post of another language must have than the best of the reader's. */
const margin = 0.3

/**
 * Posts of other languages count only where they fit better than all of the reader's language, and not when the same
 * post is found in it.
 */
export function preferLanguage(index: SearchIndex, found: Found, lang: string | undefined): Found {
  if (lang === undefined || found.matches.length === 0) return found
  const own = new Set(index.listIds(facet(`lang:${lang}`), most))
  const ours = found.matches.filter(({ id }) => own.has(id))
  const best = ours.reduce((share, match) => Math.max(share, match.evidence), 0)
  if (found.matches.every(({ id, evidence }) => own.has(id) || evidence < best + margin))
    return { matches: ours, total: found.total - (found.matches.length - ours.length) }
  const slugs = new Set(ours.map(({ id }) => index.getPost(id).slug))
  const isBetter = ({ id, evidence }: Found['matches'][number]) =>
    own.has(id) || (evidence >= best + margin && !slugs.has(index.getPost(id).slug))
  const matches = found.matches.filter(isBetter)
  return { matches, total: found.total - (found.matches.length - matches.length) }
}
