import type { TextSection } from '@/lib/markdown'

/** What the index holds of a post. */
export interface SearchDocument {
  lang: string
  slug: string
  title: string
  summary: string
  tags: string[]
  paper?: { title: string; authors: string[]; venue: string; ids: string[] }
  /** What filters ask for: `tag:peft`, `year:2021`, `venue:emnlp`. */
  facets: string[]
  sections: TextSection[]
}

/** What of a post the index gives back, for excerpts. */
export type StoredPost = Pick<SearchDocument, 'title' | 'summary' | 'sections'>
