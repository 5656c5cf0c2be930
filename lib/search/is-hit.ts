/** What speaks for a post that lacks some of a query. */
export interface Evidence {
  /** Shares of the query's weight in the title, tags or paper, in headings or the summary, and in the first section. */
  top: number
  head: number
  lead: number
  /** Share of it that the post has, and share that it has as asked and not only in words that say nearly the same. */
  share: number
  held: number
  /** Weight of the query: about the number of rare words that it consists of. */
  asked: number
  /** Most words of the query in one section. */
  together: number
  /** Whether the post has the first name of the query: who asks for a thing and something about it wants the thing. */
  hasSubject: boolean
  /** Words of the query, and those that no post has. */
  words: number
  unknown: number
}

const mostTogether = 5
const mostHeld = 2

/**
 * Whether a post that lacks some of a query answers it. The factors are those of a logistic regression: of 1,178 queries
 * with posts, of nonsense, and of queries over other posts (`docs/decisions/0061-fitted-hits.md`).
 */
export function isHit(of: Evidence): boolean {
  const weighed =
    1.8 * of.top +
    2 * of.head +
    1.35 * of.lead +
    2.3 * of.top * of.asked +
    0.9 * (Math.min(mostTogether, of.together) - 1) +
    1.25 * Number(of.hasSubject) +
    2.3 * of.share * Math.min(mostHeld, of.held * of.asked) +
    0.25 * of.words -
    0.7 * of.unknown
  return weighed > needed
}

const needed = 3.05
