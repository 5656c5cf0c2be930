import type { TextSection } from '@/lib/markdown'

/** A post as given to the index. */
export interface SearchDocument {
  lang: string
  slug: string
  title: string
  summary: string
  tags: string[]
  paper?: { title: string; authors: string[]; venue: string; ids: string[] }
  /** Filter values: `tag:peft`, `year:2021`, `venue:emnlp`. */
  facets: string[]
  sections: TextSection[]
}

/** The part of a post stored in the index, for excerpts. */
export type StoredPost = Pick<SearchDocument, 'title' | 'summary' | 'sections'>
