import type { Language } from '@/site.config'

/** Formats, by the last segment of their URL. */
export const feedFormats = ['feed.xml', 'atom.xml', 'feed.json'] as const
export type FeedFormat = (typeof feedFormats)[number]

export const feedTypes: Record<FeedFormat, string> = {
  'feed.xml': 'application/rss+xml',
  'atom.xml': 'application/atom+xml',
  'feed.json': 'application/feed+json',
}

/** Content of a feed, independent of its format. */
export interface FeedContent {
  title: string
  description: string
  lang: Language
  /** The page that the feed belongs to. */
  pageUrl: string
  urlOf: (format: FeedFormat) => string
  entries: FeedEntry[]
}

export interface FeedEntry {
  url: string
  /** The URL at which the post was first published: readers take another identifier for another post. */
  id: string
  title: string
  summary: string
  /** HTML with absolute URLs, formulas as MathML. */
  content: string
  publishedAt: Date
  updatedAt: Date
  tags: string[]
  authors: { name: string; url?: string }[]
  lang: Language
}
