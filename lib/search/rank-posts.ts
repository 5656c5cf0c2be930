import { fold } from './analyze'
import { most } from './count-word'
import { coverSlug } from './cover-slug'
import { type Coverage, type InSections, measureCoverage } from './coverage'
import { facet } from './expression'
import { type Evidence, isHit } from './is-hit'
import type { Unit } from './resolve-query'
import type { SearchIndex } from './search-index'
import { weights } from './weigh-words'

/** Number of posts that are ranked by more than what they have of the query. */
const candidates = 100
/** Number of posts whose texts are read for phrases. */
const readForPhrases = 25

export interface Match {
  id: number
  score: number
  /** Share of the weight of the query that the post has, 0 to 1. */
  share: number
  /** The share, and again that of the title, tags and paper. */
  evidence: number
  /** Indices of the units of the query that the post lacks. */
  missing: number[]
  /** Whether it has all of the query that matters. */
  isWhole: boolean
}

export interface Found {
  /** Best first. */
  matches: Match[]
  total: number
}

/** Conditions that every hit must satisfy. */
export interface Limits {
  facets: readonly string[]
  excluded: readonly string[]
  phrases: readonly string[]
}

/** Whether a post has the subject of a query: the first word that names something. It may be a word that no post has. */
/** What the title, tags and paper count again, where posts are chosen to be ranked. */
const topWeight = 1.3

/** What an address counts that has all of the query and nothing else: its author named the post so. */
const slugWeight = 3

/** What words in the first section count beside the rest. */
const leadWeight = 0.6

/** The posts that have all of the query, then those that have enough of it. */
export function rankPosts(index: SearchIndex, units: readonly Unit[], limits: Limits, isLoose = false): Found {
  const allowed = findAllowed(index, limits)
  if (units.length === 0) return listAllowed(allowed)
  const coverage = measureCoverage(index, units, allowed)
  const rated = [...coverage.posts]
    .map(([id, post]) => ({ id, post, evidence: post.share + topWeight * post.topShare }))
    .sort(
      (a, b) => Number(b.post.missing === 0) - Number(a.post.missing === 0) || b.evidence - a.evidence || a.id - b.id,
    )
  const whole = rated.filter(({ post }) => post.missing === 0).length
  const chosen = rated.slice(0, candidates)
  const bySection = coverage.sections(new Set(chosen.map(({ id }) => id)))
  const hits = chosen.filter(
    ({ id, post }) => isLoose || post.missing === 0 || isHit(listEvidence(post, bySection.get(id)!, units, coverage)),
  )
  const phrases = limits.phrases.map(expectPhrase)
  const best =
    phrases.length === 0 ? hits : hits.slice(0, readForPhrases).filter(({ id }) => holdsPhrases(index, id, phrases))
  const covers = coverSlug(units)
  const matches = best
    .map(({ id, post, evidence }) => ({
      id,
      score: scoreOf(post, bySection.get(id)!) * (1 + slugWeight * covers(index.getPost(id).slug)),
      share: post.share,
      evidence,
      missing: listBits(post.missing),
      isWhole: isWhole(listBits(post.missing), units),
    }))
    .sort(compareMatches)
  return { matches, total: phrases.length === 0 ? Math.max(whole, matches.length) : matches.length }
}

/** Of a long question a verb may lack: what it says is in its nouns. */
function isWhole(missing: readonly number[], units: readonly Unit[]): boolean {
  if (missing.length === 0) return true
  return units.length - missing.length > 2 && missing.every((at) => units[at]!.weight <= weights.verb)
}

/** Best first: those that have the whole query come before the others. */
export const compareMatches = (a: Match, b: Match) =>
  Number(b.isWhole) - Number(a.isWhole) || b.score - a.score || a.id - b.id

function listEvidence(
  post: Coverage,
  { lead, together }: InSections,
  units: readonly Unit[],
  { asked, subject }: { asked: number; subject: number },
): Evidence {
  return {
    top: post.topShare,
    head: post.headShare,
    lead,
    share: post.share,
    held: post.held,
    asked,
    together,
    hasSubject: subject !== 0 && !(post.missing & subject),
    words: units.length,
    unknown: units.filter(({ group }) => !group).length,
  }
}

/** The title, tags and paper count as a section of their own: a post need not repeat in its text what it is about. */
function scoreOf(post: Coverage, { best, often, lead }: InSections): number {
  const { share, topShare, headShare } = post
  return (
    (1 + leadWeight * lead) *
    share ** 3 *
    (1 + 2 * topShare) *
    (1 + headShare) *
    (0.5 + Math.max(best, topShare)) *
    (0.3 + often + topShare / 2)
  )
}

function listBits(bits: number): number[] {
  const set: number[] = []
  for (let left = bits, at = 0; left !== 0; left >>>= 1, at += 1) if (left & 1) set.push(at)
  return set
}

/** Posts with the facets and without what is excluded; undefined when nothing is asked. */
function findAllowed(index: SearchIndex, { facets, excluded }: Limits): ((id: number) => boolean) & { ids?: number[] } {
  const sets = facets.map((value) => new Set(index.listIds(facet(value), most)))
  const out = new Set(excluded.flatMap((expression) => index.listIds(expression, most)))
  const isAllowed = (id: number) => sets.every((set) => set.has(id)) && !out.has(id)
  const ids = sets.length > 0 ? [...sets[0]!].filter(isAllowed) : undefined
  return Object.assign(isAllowed, { ids })
}

/** A query of filters only. */
function listAllowed({ ids = [] }: { ids?: number[] }): Found {
  const matches = ids
    .sort((a, b) => a - b)
    .map((id) => ({ id, score: 0, share: 1, evidence: 1, missing: [], isWhole: true }))
  return { matches: matches.slice(0, candidates), total: ids.length }
}

/** Whether a post contains the phrases literally; the index only knows that the words are near each other. */
function holdsPhrases(index: SearchIndex, id: number, phrases: readonly RegExp[]): boolean {
  const { title, summary, sections } = index.readPost(id)
  const texts = [title, summary, ...sections.flatMap((section) => [section.title, section.text])].map(fold)
  return phrases.every((phrase) => texts.some((text) => phrase.test(text)))
}

/** Finds a phrase in a folded text, however it is spaced. */
function expectPhrase(phrase: string): RegExp {
  const signs = fold(phrase).replace(/\s+/g, '').split('')
  return new RegExp(signs.map((sign) => sign.replace(/[\\^$.*+?()[\]{}|]/, '\\$&')).join('\\s*'))
}
