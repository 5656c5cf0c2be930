import type { FoundPost } from '@/lib/search/answer'
import type { StoredPost } from '@/lib/search/document'

/** A post as a file of the index has it: its text, and what an answer shows of it. */
export interface ShownPost extends StoredPost, FoundPost {
  lang: string
  /** With the base path. */
  url: string
  /** Of `<time>`, and as lists of each language write it. */
  date: { iso: string; texts: Record<string, string> }
}

/** Stands for a post whose file is not loaded yet. */
export const unknownPost: ShownPost = {
  ...{ lang: '', url: '', title: '', summary: '', sections: [], tags: [] },
  date: { iso: '', texts: {} },
}
