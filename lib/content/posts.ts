import { allPages, allPosts } from 'contentlayer/generated'
import { cache } from 'react'
import { joinReferences, type References, readBibliography } from '@/lib/bibliography'
import { isWriting, type Language } from '@/site.config'
import { pinFirst, type View } from './collection'
import { buildPage, buildPost, type Post } from './post'
import { buildTagBook } from './tag-book'
import { readTagNames } from './tag-names'

export type { References } from '@/lib/bibliography'

/** All posts and pages, whatever their visibility. */

export const tagBook = buildTagBook(readTagNames('content').names)
export const posts = allPosts.map((document) => buildPost(document, tagBook))
export const pages = allPages.map(buildPage)

/** Works that posts can cite; the file is read again on each call while writing. */
let references: References | undefined
export function getReferences(): References {
  if (!references || isWriting) {
    const papers = posts.flatMap(({ paper }) => paper ?? [])
    references = joinReferences(readBibliography('content').references, papers)
  }
  return references
}

/** One instant for everything in a response. */
export const getView = cache((): View => ({ now: new Date(), everything: isWriting }))

/** Everything that is or will be public: static pages are prerendered before their posts are published. */
export const foreseen: View = { now: new Date(8.64e15), everything: isWriting }

export interface PostFilter {
  lang: Language
  /** Slug of a tag. */
  tag?: string
  /** Sort by date only: pinned posts are not moved to the front. */
  byDate?: boolean
}

/** Selects from sorted posts: those with a tag, or all, pinned first. */
export function select(listed: readonly Post[], tag?: string): Post[] {
  return tag ? listed.filter((post) => post.tags.some(({ slug }) => slug === tag)) : pinFirst(listed)
}
