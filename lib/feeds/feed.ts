import type { Language } from '@/site.config'

/** Formats by the last part of their address. */
export const feedFormats = ['feed.xml', 'atom.xml', 'feed.json'] as const
export type FeedFormat = (typeof feedFormats)[number]

export const feedTypes: Record<FeedFormat, string> = {
  'feed.xml': 'application/rss+xml',
  'atom.xml': 'application/atom+xml',
  'feed.json': 'application/feed+json',
}

/** What a feed says, whatever its format. */
export interface FeedContent {
  title: string
  description: string
  lang: Language
  /** The page that it is the feed of. */
  pageUrl: string
  urlOf: (format: FeedFormat) => string
  entries: FeedEntry[]
}

export interface FeedEntry {
  /** Address of the post: it never changes, so it is the identifier, too. */
  url: string
  title: string
  summary: string
  /** HTML with absolute addresses, formulas as MathML. */
  content: string
  publishedAt: Date
  updatedAt: Date
  tags: string[]
  lang: Language
}
