import { buildPreviewQuery } from '@/lib/addresses/preview'
import { previewSecret, siteUrl } from './addresses'
import { signOrder } from './sign-order'
import type { Answering, Outputs } from './vercel-functions'

/** What a route that is made for each request is asked, and what its answer is known by. */
export interface Example {
  target: string | ((outputs: Outputs) => string)
  type: RegExp
  /** Stands in the answer. */
  has: RegExp
  status?: number
  init?: () => RequestInit
}

const rss = { type: /^application\/rss\+xml/, has: /<item>[\s\S]*<\/rss>\s*$/ }
const atom = { type: /^application\/atom\+xml/, has: /<entry>[\s\S]*<\/feed>\s*$/ }
const json = { type: /^application\/feed\+json/, has: /"items": ?\[\s*\{[\s\S]*\}\s*$/ }
const text = /^text\/plain/
const html = /^text\/html/
const data = /^application\/json/
const off = { type: data, status: 404, has: /nothing is counted here/ } // without COUNTS_URL
const post = () => ({ method: 'POST' })
const nobody = { status: 404, type: /^text\//, has: /./ } // the site has one author
const order = JSON.stringify({ paths: ['/posts/everything'] })

/** By the name of the route in the output of the build; a new one wants an example here. */
export const examples: Record<string, Example> = {
  '[lang]/atom.xml': { target: '/en/atom.xml', ...atom },
  '[lang]/feeds.opml': {
    target: '/ko/feeds.opml',
    type: /^text\/x-opml/,
    has: /xmlUrl="[^"]*\/tags\/c\+\+\/feed\.xml"[\s\S]*<\/opml>\s*$/,
  },
  '[lang]/feed.json': { target: '/ko/feed.json', ...json },
  '[lang]/feed.xml': { target: '/ko/feed.xml', ...rss },
  '[lang]/authors/[author]': { ...nobody, target: '/ko/authors/nobody', has: /<main[\s\S]*<\/main>/ },
  '[lang]/authors/[author]/atom.xml': { ...nobody, target: '/ko/authors/nobody/atom.xml' },
  '[lang]/authors/[author]/feed.json': { ...nobody, target: '/ko/authors/nobody/feed.json' },
  '[lang]/authors/[author]/feed.xml': { ...nobody, target: '/ko/authors/nobody/feed.xml' },
  '[lang]/tags/[tag]/atom.xml': { target: '/ko/tags/c%2B%2B/atom.xml', ...atom },
  '[lang]/tags/[tag]/feed.json': { target: `/ko/tags/${encodeURIComponent('자연어처리')}/feed.json`, ...json },
  '[lang]/tags/[tag]/feed.xml': { target: `/ko/tags/${encodeURIComponent('자연어처리')}/feed.xml`, ...rss },
  '[lang]/series/[series]/atom.xml': { target: findSeriesFeed('atom.xml'), ...atom },
  '[lang]/series/[series]/feed.json': { target: findSeriesFeed('feed.json'), ...json },
  '[lang]/series/[series]/feed.xml': { target: findSeriesFeed('feed.xml'), ...rss },
  '[lang]/cards/[version]/[...id]': {
    target: ({ pages }) =>
      `/ko${/"og:image" content="https:\/\/[^/"]+(\/cards\/[^"]+)"/.exec(pages['ko/posts/review']!.built)![1]}`,
    ...{ type: /^image\/png/, has: /^.PNG/ },
  },
  '[lang]/llms.txt': { target: '/ko/llms.txt', type: text, has: /posts\/everything\.md/ },
  '[lang]/llms-full.txt': { target: '/ko/llms-full.txt', type: text, has: /17번째 글의 본문/ },
  '[lang]/opensearch.xml': {
    target: '/en/opensearch.xml',
    type: /^application\/opensearchdescription\+xml/,
    has: /<Url type="text\/html" template="[^"]*\/en\/search\?q=\{searchTerms\}"/,
  },
  '[lang]/moved/[slug]': { target: '/ko/moved/scheduled-post', type: html, status: 404, has: /<main[\s\S]*<\/main>/ },
  '[lang]/posts/[slug]/index.md': {
    target: '/en/posts/everything/index.md',
    type: /^text\/markdown/,
    has: /^---\ntitle/,
  },
  '[lang]/preview': {
    target: () =>
      `/ko/preview?${buildPreviewQuery({ lang: 'ko', slug: 'draft-post', until: Date.now() / 1000 + 60 }, previewSecret)}`,
    ...{ type: html, has: /<main[\s\S]*<\/main>/ },
  },
  '[lang]/search': {
    target: `/ko/search?q=${encodeURIComponent('어텐션')}`,
    type: html,
    has: /href="\/posts\/everything/,
  },
  '_not-found': { target: '/nope', type: html, has: /<main[\s\S]*<\/main>/ }, // the platform says 404
  'api/counts': { target: '/api/counts', ...off },
  'api/counts/[post]/like': { target: '/api/counts/everything/like', init: post, ...off },
  'api/counts/[post]/view': { target: '/api/counts/everything/view', init: post, ...off },
  'api/fingerprints': { target: '/api/fingerprints', type: data, has: /"\/posts\/everything":/ },
  'api/health': { target: '/api/health', type: data, has: /"status":"ok".*"ko":21/ },
  'api/indexnow-key': { target: '/api/indexnow-key', type: text, has: /^key-for-the-tests/ },
  'api/nearest': { target: '/api/nearest?path=/posts/everythin', type: data, has: /"url":"\/posts\/everything"/ },
  'api/oembed': { target: `/api/oembed?url=${siteUrl}/posts/everything`, type: data, has: /"type":"link"/ },
  'api/revalidate': {
    target: '/api/revalidate',
    init: () => ({ method: 'POST', body: order, headers: signOrder(order) }),
    ...{ type: data, has: /posts\/everything/ },
  },
  'api/search': { target: `/api/search?q=${encodeURIComponent('어텐션')}`, type: data, has: /"slug":"everything"/ },
  'robots.txt': { target: '/robots.txt', type: text, has: /^User-Agent: Yeti\n[\s\S]*Sitemap: / },
  'sitemap.xml': { target: '/sitemap.xml', type: /^application\/xml/, has: /posts\/everything<[\s\S]*<\/urlset>\s*$/ },
  // So small a site has its sitemap in one part.
  'sitemap/[part]': { target: '/sitemap/0.xml', type: text, status: 404, has: /no such file/ },
}

const search = `?q=${encodeURIComponent('어텐션')}`

/** What a reader asks for, and what answers on the platform. */
export const headerExamples: ({ target: string } & Answering)[] = [
  { target: '/', page: 'ko' },
  { target: '/posts/everything', page: 'ko/posts/everything' },
  { target: '/en/about', page: 'en/pages/about' },
  { target: '/nothing-here', page: 'ko/not-found' },
  { target: '/en/nothing-here', page: 'en/not-found' },
  { target: `/search${search}`, route: ['[lang]/search', `/ko/search${search}`], isProxied: true },
  { target: '/feed.xml', route: ['[lang]/feed.xml', '/ko/feed.xml'] },
  { target: '/posts/everything.md', route: ['[lang]/posts/[slug]/index.md', '/ko/posts/everything/index.md'] },
  { target: `/api/search${search}`, route: ['api/search', `/api/search${search}`] },
  { target: '/sitemap.xml', route: ['sitemap.xml', '/sitemap.xml'] },
]

function findSeriesFeed(feed: string) {
  return ({ pages }: Outputs) => {
    const [series] = Object.keys(pages).filter((page) => /^ko\/series\/./.test(page))
    return `/${encodeURI(`${series}/${feed}`)}`
  }
}
