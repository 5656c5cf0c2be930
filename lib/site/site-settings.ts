import type { Language } from '@/lib/i18n/words'
import type { FramedProvider } from '@/lib/markdown/embeds/providers'
import type { AudienceSettings } from './define-audience'
import type { AuthorsSettings } from './define-authors'
import type { MachineSettings } from './define-machines'
import type { Label, NavigationItem } from './define-navigation'
import type { SourceSettings } from './define-source'
import type { OpenInSettings } from './open-in'

/** The type of `site.config.ts`. */

/** `Named` are the languages in the settings: each needs a description. */
export interface SiteSettings<Named extends Language = Language> extends AudienceSettings, MachineSettings {
  /** Name of the blog, one or one for each language: header, titles, feeds. */
  name: Label
  /**
   * Absolute URL of the blog: canonical links, feeds and the sitemap use it. With a path (`https://name.github.io/blog`)
   * the whole site lies under that path.
   */
  url: string
  /**
   * The blog's URL before it moved to another domain: identifiers of posts in feeds keep it, so that feed readers do not
   * show every post as new.
   */
  firstUrl?: string | undefined
  /** Languages of the interface and of posts (two letters, ISO 639-1), one or several; the first has no prefix in URLs. */
  languages: readonly [Named, ...Named[]]
  /** Language of what checks, commands and `npm run dev` say to authors (default: Korean if it is the first of `languages`, else English). */
  authorLanguage?: 'ko' | 'en' | undefined
  /** One or two sentences about the blog, for search engines and feeds. */
  description: Readonly<Record<Named, string> & Partial<Record<Language, string>>>
  /**
   * Shown in feeds and in the metadata of posts. `profiles` are the author's pages elsewhere (GitHub, Google Scholar,
   * ORCID), which search engines link to the same person; they and `email`, hidden from programs that collect
   * addresses, are links in the footer. `publishedAs` are other forms of the name, for `<Publications of="me" />`.
   */
  author: { name: Label; publishedAs?: readonly string[]; url?: string; profiles?: readonly string[]; email?: string }
  /** Links below a post to its source and to report a mistake. */
  source?: SourceSettings
  /** Links at the end of a post that open its Markdown elsewhere, such as in an assistant (default: none). */
  openIn?: readonly OpenInSettings[]
  /** Several authors, by the id that posts name them with (`authors: [hana]`); posts that name none are by `author`. */
  authors?: AuthorsSettings
  /** Licence of the texts, shown in the footer and said to search engines. */
  license?: { name: string; url: string }
  /** IANA time zone of the author: dates in posts refer to it. */
  timeZone: string
  /** Posts on one page of a list. */
  pageSize: number
  /** Links in the header, in order: lists, pages, tags, addresses. */
  navigation: readonly NavigationItem[]
  /** Links in the footer before the author's profiles (default: archive, series, feed). */
  footer?: readonly NavigationItem[]
  /** How citations are shown: `[1]`, or (Lester et al., 2021). */
  citations: 'numbers' | 'author-year'
  /**
   * Curly quotes, ellipses and dashes for typed `"…"`, `'…'`, `...` and `--` in titles and texts, never in code and formulas
   * (default: true); `false` leaves what is typed.
   */
  typography?: boolean
  /**
   * Whether posts may hold code: imports, expressions and own components, which run at build (default: true). `false` for
   * a blog that takes posts of others (docs/mdx.md).
   */
  components?: boolean
  /**
   * Style of reference lists: a `.csl` file of the Citation Style Language, such as `content/ieee.csl`; without one, APA.
   */
  citationStyle?: string | undefined
  /** LaTeX commands for every post: `{ '\\R': '\\mathbb{R}' }`. */
  macros: Readonly<Record<string, string>>
  /**
   * Providers whose players are shown in posts when a reader presses their card: `['youtube']`. The content security policy
   * allows exactly their frames (default: none; cards are links).
   */
  embeds?: readonly FramedProvider[]
  /** Ownership verification for search engines: the `content` of their meta tags (docs/publishing.md). */
  verification?: { naver?: string | undefined; google?: string | undefined; bing?: string | undefined }
  /** IndexNow key, served at `/<key>.txt`: 8 to 128 letters, digits and hyphens. Not a secret. */
  indexNowKey?: string | undefined
  /** Views and likes of posts: without cookies or accounts, and no address is stored (docs/operations.md). */
  counts: {
    /** `file:.data/counts.db`, or a libSQL server (`libsql://…`, its token in COUNTS_TOKEN); undefined: nothing is counted. */
    url?: string
    /** Number of trusted proxies in front of this server, to find the address of the reader. */
    proxies: number
  }
  /** Serve reading pages without framework script (the cache handler); `false` is plain Next.js. */
  documents: boolean
  /** Keep copies of read pages on the reader's device; `false` also removes existing copies. */
  offline: boolean
}

export interface Site extends SiteSettings {
  /** Without a trailing slash. */
  url: string
  /** The path of `url`, under which the whole site lies: `/blog`, or `''` at the root. */
  basePath: string
}
