import { allPages, allPosts } from 'contentlayer/generated'
import { cache } from 'react'
import { joinReferences, type References, readBibliography } from '@/lib/bibliography'
import { isWriting, type Language } from '@/site.config'
import { pinFirst, type View } from './collection'
import { buildPage, buildPost, type Post } from './post'
import { buildTagBook } from './tag-book'
import { readTagNames } from './tag-names'

export type { References } from '@/lib/bibliography'

/** What all of `lib/content` begins with: everything there is, whoever may see it. */

export const tagBook = buildTagBook(readTagNames('content').names)
export const posts = allPosts.map((document) => buildPost(document, tagBook))
export const pages = allPages.map(buildPage)

/** Works that posts may cite; the file is read again while writing. */
let references: References | undefined
export function getReferences(): References {
  if (!references || isWriting) {
    const papers = posts.flatMap(({ paper }) => paper ?? [])
    references = joinReferences(readBibliography('content').references, papers)
  }
  return references
}

/** One instant for everything that a page or feed says. */
export const getView = cache((): View => ({ now: new Date(), everything: isWriting }))

/** Everything that may become public: what static pages are made for, ahead of its minute. */
export const foreseen: View = { now: new Date(8.64e15), everything: isWriting }

export interface PostFilter {
  lang: Language
  /** Slug of a tag. */
  tag?: string
  /** By date alone: pinned posts stand where their date puts them. */
  byDate?: boolean
}

/** What a list shows of posts that are in order: those of a tag, or all, the pinned ones first. */
export function select(listed: readonly Post[], tag?: string): Post[] {
  return tag ? listed.filter((post) => post.tags.some(({ slug }) => slug === tag)) : pinFirst(listed)
}
