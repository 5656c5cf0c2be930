import { defineSecrets } from './lib/site/define-secrets'
import { defineSite } from './lib/site/define-site'

/** `npm run export`: the site as plain files. What needs a server is left out. */
export const isExport = process.env.BUILD === 'export'

/**
 * Who serves what is built: `server/`, a platform with an adapter of Next, which gets documents from ours
 * (`build/adapter/`), or one that reads the files that Next has made. What is built knows it from `next.config.js`.
 */
export const hosting =
  process.env.BUILT_FOR ?? (process.env.NEXT_ADAPTER_PATH ? 'adapter' : process.env.VERCEL ? 'files' : 'server')

/**
 * The settings of this blog; `theme.css` and `messages.ts` have its look and its words (docs/owning.md). Every field is
 * described in docs/settings.md and checked when the process starts. Pages, components and `lib` read environment variables only from here.
 */
export const site = defineSite({
  name: '여백',
  url:
    process.env.SITE_URL ??
    (process.env.VERCEL_PROJECT_PRODUCTION_URL
      ? `https://${process.env.VERCEL_PROJECT_PRODUCTION_URL}`
      : 'http://localhost:3000'),
  languages: ['ko', 'en'],
  description: {
    ko: '논문을 읽고 여백에 적습니다. NLP와 LLM 논문 리뷰, 그리고 코드와 수식.',
    en: 'Notes in the margin of NLP and LLM papers, with code and mathematics.',
  },
  author: { name: '여백', profiles: [] },
  timeZone: 'Asia/Seoul',
  pageSize: 8,
  navigation: ['posts', 'tags', 'papers', 'about'],
  citations: 'numbers',
  typography: true,
  macros: { '\\R': '\\mathbb{R}', '\\E': '\\mathbb{E}', '\\softmax': '\\operatorname{softmax}' },
  verification: {
    naver: process.env.NAVER_SITE_VERIFICATION,
    google: process.env.GOOGLE_SITE_VERIFICATION,
    bing: process.env.BING_SITE_VERIFICATION,
  },
  indexNowKey: process.env.INDEXNOW_KEY,
  counts: { url: findCounts(), proxies: Number(process.env.PROXIES || 1) },
  documents: process.env.DOCUMENTS !== 'off' && hosting !== 'files',
  offline: true,
})

/**
 * A local file, unless COUNTS_URL names a database. None on Vercel, whose disk is read-only, and none in `npm run dev`.
 */
function findCounts(): string | undefined {
  if (isExport) return undefined
  const url = process.env.COUNTS_URL || undefined
  if (url) return url === 'off' ? undefined : url
  return process.env.VERCEL || process.env.NODE_ENV === 'development' ? undefined : 'file:.data/counts.db'
}

/** From the environment, never in the repository. A feature that needs a secret is off without it. */
export const secrets = defineSecrets({
  /** Signs links to drafts (`npm run blog -- preview`). */
  preview: { name: 'PREVIEW_SECRET', value: process.env.PREVIEW_SECRET },
  /** Signs requests to revalidate pages (`npm run blog -- revalidate`). */
  revalidate: { name: 'REVALIDATE_SECRET', value: process.env.REVALIDATE_SECRET },
  /** Token for the database of `counts`, if it is remote. */
  counts: { name: 'COUNTS_TOKEN', value: process.env.COUNTS_TOKEN },
})

/** `npm run dev`: drafts have pages, which they never have in a build. */
export const isWriting = process.env.NODE_ENV === 'development'

/** `npm run release`: a standalone build with only the modules it needs. */
export const isRelease = process.env.BUILD === 'release'

/** Invalid posts are left out of the index instead of failing it (set by `npm run dev`). */
export const isLenient = process.env.CONTENT === 'writing'

export type { Language } from './lib/i18n/words'
export const defaultLanguage = site.languages[0]
