import { disassemble } from 'es-hangul'
import type { StoredPost } from './document'
import type { Term } from './readings'

/** Letters of a term, by which the vocabulary is ordered; verbs (`~…`) have none that a reader types. */
export function spellTerm(term: string): string {
  return term.startsWith('~') ? term : disassemble(term)
}

/** Rows of the index of sections: the id of the post times this, plus the number of the section. */
export const sectionsPerPost = 1024

/** Queries that a search makes to the index. */
export interface SearchIndex {
  findTerm: (term: string) => Term | undefined
  /** Words with this prefix (Hangul decomposed), most used first. */
  listByPrefix: (letters: string, count: number) => Term[]
  /** Words that contain these syllables, most used first. */
  listHolding: (text: string, count: number) => Term[]
  /**
   * Candidates for a typo: words whose length differs by at most `edits`, with the same first or last letter and a
   * common third.
   */
  listLike: (letters: string, edits: number) => (Term & { letters: string })[]
  /** Whether any post matches an FTS5 expression. */
  hasMatch: (expression: string) => boolean
  countPosts: () => number
  /** Ids of matching posts, unordered. */
  listIds: (expression: string, count: number) => number[]
  /** Rows of matching sections; the expression has no columns, phrases or places. */
  listSections: (expression: string, count: number) => number[]
  /** Words that may sound like one with these keys (`sound/skeleton.ts`). */
  listBySound: (keys: readonly string[]) => Pick<Term, 'term' | 'posts'>[]
  getPost: (id: number) => { lang: string; slug: string }
  /** The stored text of a post. */
  readPost: (id: number) => StoredPost
}
