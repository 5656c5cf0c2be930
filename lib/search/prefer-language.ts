import { most } from './count-word'
import { facet } from './expression'
import { compareMatches, type Found } from './rank-posts'
import type { SearchIndex } from './search-index'

/** What the score of a post of another language counts. */
const otherShare = 0.5
/** How much of the evidence of the best post of the reader's language one of another must have. */
const enoughOfBest = 0.7

/**
 * Posts of other languages stand behind those of the reader's that fit as well, and are left out when the same post is
 * found in it, or when they fit worse.
 */
export function preferLanguage(index: SearchIndex, found: Found, lang: string | undefined): Found {
  if (lang === undefined || found.matches.length === 0) return found
  const own = new Set(index.listIds(facet(`lang:${lang}`), most))
  const ours = found.matches.filter(({ id }) => own.has(id))
  const best = ours.reduce((share, match) => Math.max(share, match.evidence), 0)
  const slugs = new Set(ours.map(({ id }) => index.getPost(id).slug))
  const isKept = ({ id, evidence }: Found['matches'][number]) =>
    own.has(id) || (evidence >= best * enoughOfBest && !slugs.has(index.getPost(id).slug))
  const matches = found.matches
    .filter(isKept)
    .map((match) => (own.has(match.id) ? match : { ...match, score: match.score * otherShare }))
    .sort(compareMatches)
  return { matches, total: found.total - (found.matches.length - matches.length) }
}
