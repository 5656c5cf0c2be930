import { defineSecrets, defineSite } from './lib/site/define-site'

/**
 * The one file an owner edits. Every field is described in `lib/site/define-site.ts` and checked when the
 * process starts. The environment is read here and nowhere else.
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
    ko: '논문을 읽고 여백에 적는다. NLP와 LLM 논문 리뷰, 그리고 코드와 수식.',
    en: 'Notes in the margins of papers: NLP and LLM reviews, with the code and the mathematics.',
  },
  author: { name: '여백', profiles: [] },
  timeZone: 'Asia/Seoul',
  pageSize: 8,
  navigation: ['posts', 'tags', 'papers', 'about'],
  citations: 'numbers',
  macros: { '\\R': '\\mathbb{R}', '\\E': '\\mathbb{E}', '\\softmax': '\\operatorname{softmax}' },
  verification: {
    naver: process.env.NAVER_SITE_VERIFICATION,
    google: process.env.GOOGLE_SITE_VERIFICATION,
    bing: process.env.BING_SITE_VERIFICATION,
  },
  indexNowKey: process.env.INDEXNOW_KEY,
  counts: { url: findCounts(), proxies: Number(process.env.PROXIES || 1) },
  documents: !process.env.VERCEL && process.env.DOCUMENTS !== 'off',
  offline: true,
})

/** A file here, unless the environment names a database, or nothing could be written (Vercel) or is yet read (`dev`). */
function findCounts(): string | undefined {
  const url = process.env.COUNTS_URL || undefined
  if (url) return url === 'off' ? undefined : url
  return process.env.VERCEL || process.env.NODE_ENV === 'development' ? undefined : 'file:.data/counts.db'
}

/** From the environment, never in the repository. What needs one is closed without it. */
export const secrets = defineSecrets({
  /** Signs links to drafts (`npm run blog -- preview`). */
  preview: { name: 'PREVIEW_SECRET', value: process.env.PREVIEW_SECRET },
  /** Signs requests to make pages anew (`npm run blog -- revalidate`). */
  revalidate: { name: 'REVALIDATE_SECRET', value: process.env.REVALIDATE_SECRET },
  /** Opens the database of `counts`, when it is a server. */
  counts: { name: 'COUNTS_TOKEN', value: process.env.COUNTS_TOKEN },
})

/** Drafts are pages while writing (`npm run dev`), never in a build. */
export const isWriting = process.env.NODE_ENV === 'development'

/** `npm run release` makes a build that is copied to where it runs: with the modules it needs, and no others. */
export const isRelease = process.env.BUILD === 'release'

/** A post that cannot be read is left out of the index instead of stopping (`npm run dev` says so). */
export const isLenient = process.env.CONTENT === 'writing'

export type { Language } from './lib/i18n/words'
export const defaultLanguage = site.languages[0]
