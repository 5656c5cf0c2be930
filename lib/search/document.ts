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
  sections: SearchSection[]
}

/** Text under one heading; the first section of a post may have none. */
export interface SearchSection {
  /** Anchor in the page, without `#`; empty before the first heading. */
  id: string
  title: string
  text: string
  /** Its code blocks: found, but quoted only where the text has nothing to quote. */
  code?: string
}

/** What of a post the index gives back, for excerpts. */
export type StoredPost = Pick<SearchDocument, 'title' | 'summary' | 'sections'>
