import { settings as en } from '@/lib/i18n/authors/en/settings'
import { settings as ko } from '@/lib/i18n/authors/ko/settings'
import type { Language } from '@/lib/i18n/words'
import { type FramedProvider, framedProviders } from '@/lib/markdown/embeds/providers'
import { findForbidden } from '@/lib/text/characters'
import { type AudienceSettings, type Check, checkAudience, type SettingsTexts } from './define-audience'
import { type AuthorsSettings, checkAuthors, isEmail, isPage } from './define-authors'
import { checkLanguages } from './define-languages'
import { checkMachines, type MachineSettings } from './define-machines'
import { checkNavigation, type NavigationItem } from './define-navigation'
import { checkSearchEngines } from './define-search-engines'
import { checkSource, type SourceSettings } from './define-source'
import { isDatabase, isProxies, readSiteUrl } from './environment.js'
import { checkOpenIn, type OpenInSettings } from './open-in'
import { checkShape } from './settings-shape'

/**
 * The type of `site.config.ts` and its validation. Imports only its own parts, so that everything else can import the
 * configuration.
 */

/** `Named` are the languages in the settings: each needs a description. */
export interface SiteSettings<Named extends Language = Language> extends AudienceSettings, MachineSettings {
  /** Name of the blog: header, titles, feeds. */
  name: string
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
  author: { name: string; publishedAs?: readonly string[]; url?: string; profiles?: readonly string[]; email?: string }
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

/**
 * Validates the settings once, when the process starts.
 * @throws Error listing every invalid field, its value and what to write instead
 */
export function defineSite<const Named extends Language>(settings: SiteSettings<Named>): Site {
  refuse(settings, checkShape(settings))
  refuse(settings, checkLanguages(settings.languages))
  const checks: Check[] = [
    ['name', settings.name.trim() !== '', (say) => say.name],
    ['url', readSiteUrl(settings.url) !== undefined, (say) => say.siteUrlFrom('SITE_URL')],
    ['firstUrl', !settings.firstUrl || readSiteUrl(settings.firstUrl) !== undefined, (say) => say.siteUrl],
    // The URLs in a page get the path when it becomes a document.
    ['documents', settings.documents || !readSiteUrl(settings.url)?.basePath, (say) => say.documents],
    ['authorLanguage', /^(?:ko|en)$/.test(settings.authorLanguage ?? 'en'), (say) => say.authorLanguage],
    ['timeZone', isTimeZone(settings.timeZone), (say) => say.timeZone],
    ['pageSize', Number.isInteger(settings.pageSize) && settings.pageSize > 0, (say) => say.pageSize],
    ['citationStyle', settings.citationStyle?.endsWith('.csl') ?? true, (say) => say.citationStyle],
    ['macros', Object.keys(settings.macros).every((name) => /^\\[a-zA-Z]+$/.test(name)), (say) => say.macros],
    ['counts.url', settings.counts.url === undefined || isDatabase(settings.counts.url), (say) => say.countsUrl],
    ['counts.proxies', isProxies(settings.counts.proxies), (say) => say.proxies],
    [
      'embeds',
      (settings.embeds ?? []).every((name) => framedProviders.includes(name)),
      (say) => say.someOf(framedProviders),
    ],
    ['author.name', settings.author.name.trim() !== '', (say) => say.name],
    ['author.profiles', (settings.author.profiles ?? []).every(isPage), (say) => say.profiles],
    ['author.email', isEmail(settings.author.email), (say) => say.email],
    ['license.name', settings.license?.name.trim() !== '', (say) => say.licenseName],
    ['license.url', isPage(settings.license?.url ?? 'https://a.example'), (say) => say.licenseUrl],
    ...checkSource(settings.source, settings.author.email),
    ...checkOpenIn(settings.openIn ?? []),
    ...checkAuthors(settings.authors ?? {}, settings.languages),
    ...checkNavigation('navigation', settings.navigation, settings.languages),
    ...checkNavigation('footer', settings.footer ?? [], settings.languages),
    ...checkSearchEngines(settings),
    ...checkAudience(settings, settings.author.email),
    ...checkMachines(settings),
    ...Object.entries(settings).map(
      ([field, value]): Check => [field, !findForbidden(textsOf(value)), (say) => say.forbidden],
    ),
  ]
  refuse(settings, checks)
  // The check has read the URL; pages use only languages in `Named`.
  return { ...(settings as SiteSettings), ...(readSiteUrl(settings.url) as Pick<Site, 'url' | 'basePath'>) }
}

/** In the language that `lib/i18n/authors` will have: it is known before all else, and may be wrong itself. */
function textsFor({ authorLanguage, languages }: { authorLanguage?: unknown; languages?: unknown }): SettingsTexts {
  const [first] = Array.isArray(languages) ? (languages as unknown[]) : []
  return (authorLanguage ?? first) === 'ko' ? ko : en
}

/** @throws Error listing what is wrong, if anything is */
function refuse(settings: object, checks: readonly Check[]): void {
  const wrong = checks.filter(([, ok]) => !ok)
  if (wrong.length === 0) return
  const say = textsFor(settings)
  const lines = wrong.map(([field, , remedy]) =>
    say.field(field, String(JSON.stringify(valueAt(settings, field))), remedy(say)),
  )
  throw new Error(say.wrong(lines))
}

function textsOf(value: unknown): string {
  if (typeof value === 'object' && value !== null) return Object.values(value).map(textsOf).join(' ')
  return typeof value === 'string' ? value : ''
}

export function isTimeZone(value: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: value })
    return value !== ''
  } catch {
    return false // RangeError: not a time zone
  }
}

function valueAt(settings: object, field: string): unknown {
  return field
    .split('.')
    .reduce<unknown>((value, key) => (value as Record<string, unknown> | undefined)?.[key], settings)
}
