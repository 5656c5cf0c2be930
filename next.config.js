import { EventEmitter } from 'node:events'
import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import { PHASE_PRODUCTION_BUILD } from 'next/constants.js'
import { tsImport } from 'tsx/esm/api'
import { packagesRoot as root } from './build/packages-root.js'
import { lifetimes } from './lib/api/lifetimes.js'

const load = (file) => tsImport(file, import.meta.url)

const { site, hosting, defaultLanguage, isWriting, isRelease } = await load('./site.config.ts')
const { buildAliasRedirects, buildAliasRewrites, servedNames } = await load('./lib/addresses/aliases.ts')
const { buildPageRewrites, pageNamePattern } = await load('./lib/addresses/page-names.ts')
const { buildSecurityHeaders } = await load('./lib/site/security-headers.ts')
const { listMovedPosts, listPageNames } = await load('./lib/content/moved.ts')

const movedPosts = listMovedPosts()

const others = site.languages.filter((language) => language !== defaultLanguage)
const otherLanguages = others.join('|')

/**
 * Rewrites unknown paths to the 404 page of their language. Where pages are not documents it would be empty without
 * JavaScript: app/global-not-found serves them.
 */
function unknownIn(languages) {
  if (!site.documents) return []
  return languages.map((language) => ({
    source: language === defaultLanguage ? '/:path*' : `/${language}/:path*`,
    destination: `/${language}/not-found`,
  }))
}

const pathOf = (file) => fileURLToPath(new URL(file, import.meta.url))

/** `server/` and `cache-handler.js` serve the site; a platform keeps pages itself. */
const isOwn = site.documents && hosting === 'server'
// `next dev` listens to a response three times for each page that it tries (`/archive` first as a language); Node warns of the 11th.
if (isWriting) EventEmitter.defaultMaxListeners = 20
/** @type {import('next').NextConfig} */
const config = {
  // `page.dev.tsx` is a page in `npm run dev` only.
  pageExtensions: isWriting ? ['tsx', 'ts', 'dev.tsx'] : ['tsx', 'ts'],
  typedRoutes: true,
  poweredByHeader: false,
  reactStrictMode: true,
  output: isRelease ? 'standalone' : undefined,
  turbopack: { root },
  outputFileTracingRoot: root,
  skipTrailingSlashRedirect: true, // redirects() below does it
  experimental: {
    globalNotFound: true,
    // The server prints stack traces without source maps, which take 80 MB of memory in a build.
    turbopackSourceMaps: isWriting,
    turbopackInputSourceMaps: isWriting,
    // PostCSS in a worker thread: Turbopack talks to a child process over TCP, which fails without a network interface.
    turbopackPluginRuntimeStrategy: isWriting ? undefined : 'workerThreads',
    cpus: availableParallelism(), // by default Next leaves one core idle while prerendering
    prefetchInlining: false, // links are `<a>`: Next's router prefetches nothing
  },
  // `npm run check` runs the type checker.
  typescript: { ignoreBuildErrors: true },
  cacheHandler: isOwn ? pathOf('./cache-handler.js') : undefined,
  env: { BUILT_FOR: hosting }, // read by site.config.ts
  cacheMaxMemorySize: 2 ** 24, // bytes; server/kept-answers.js holds encoded responses of its own
  devIndicators: { position: 'top-right' }, // the panel of problems is at the bottom
  // `build/watch-content.ts` requests this missing post and page so that Next looks for new ones.
  logging: { incomingRequests: { ignore: [/\/posts\/-$/, /\/missing-page$/] } },
  // lib/markdown/drawings/images.ts resizes pictures at build: the image optimizer is closed.
  images: { unoptimized: true, localPatterns: [] },
  // Loaded by Node, not bundled.
  serverExternalPackages: [
    '@citation-js/core',
    '@citation-js/plugin-csl',
    '@mermaid-js/tiny',
    '@observablehq/plot',
    'linkedom',
    'd3-dsv',
    'shiki',
    '@shikijs/transformers',
    'katex',
    'sharp',
    'satori',
    'libsql',
    '@libsql/client',
  ],
  // Files read at run time, by a platform's functions and in a release; e2e/vercel.spec.ts requests each function.
  // Files below `.next` are not traced from here (vercel/next.js#97450).
  outputFileTracingIncludes: {
    '/*': ['./content/*.bib', './content/*.yml', './.generated/bodies/*', './.generated/search.db'],
    '/*/cards/**': ['./.generated/card-fonts/*', './node_modules/satori/*.wasm'],
  },

  async rewrites() {
    // URLs of the default language have no prefix; all pages are in app/[lang].
    return {
      beforeFiles: [
        // More speculation rules for desktop Chromium from 141, where `eager` waits for the pointer to hover
        // (docs/decisions/0020-next-page.md). Phones and other browsers get the plain file.
        {
          source: '/speculation-rules.json',
          has: [
            { type: 'header', key: 'sec-ch-ua-mobile', value: '\\?0' },
            { type: 'header', key: 'sec-ch-ua', value: '.*"Chromium";v="(?:14[1-9]|1[5-9]\\d|[2-9]\\d\\d)".*' },
          ],
          missing: [{ type: 'header', key: 'sec-ch-ua-platform', value: '"Android"' }],
          destination: '/speculation-rules-pointer.json',
        },
        // A post as Markdown: `app` cannot have a folder named `[slug].md`.
        { source: '/posts/:slug([^/.]+)\\.md', destination: `/${defaultLanguage}/posts/:slug/index.md` },
        ...others.map((language) => ({
          source: `/${language}/posts/:slug([^/.]+)\\.md`,
          destination: `/${language}/posts/:slug/index.md`,
        })),
        // Paths that Next would resolve to its own files and routes (`/index` to `/`, `/[lang]` to a page) are unknown
        // paths of the default language.
        {
          source: '/:name(index|_global-error|[^/]*(?:\\[|%5B)[^/]*)/:rest*',
          destination: `/${defaultLanguage}/:name/:rest*`,
        },
        // The two pages rendered per request would accept any name as a language (`/api/search` is a route).
        {
          source: `/:name((?!(?:${site.languages.join('|')})/|api/search)[^/]+)/:page(search|preview)`,
          destination: `/${defaultLanguage}/:name/:page`,
        },
        ...buildPageRewrites((language) => (isWriting ? [pageNamePattern] : listPageNames(language))),
      ],
      afterFiles: site.indexNowKey ? [{ source: `/${site.indexNowKey}.txt`, destination: '/api/indexnow-key' }] : [],
      fallback: [
        ...buildAliasRewrites(movedPosts.filter(({ at }) => at > 0)),
        { source: '/', destination: `/${defaultLanguage}` },
        ...unknownIn(others),
        { source: '/:path*', destination: `/${defaultLanguage}/:path*` },
        ...unknownIn([defaultLanguage]),
      ],
    }
  },

  async redirects() {
    const permanent = true
    const prefix = otherLanguages ? `/:lang(${otherLanguages})` : undefined
    return [
      { source: `/${defaultLanguage}`, destination: '/', permanent },
      { source: `/${defaultLanguage}/:path*`, destination: '/:path*', permanent },
      { source: '/page/1', destination: '/', permanent },
      { source: '/:list(posts|page|list)', destination: '/', permanent },
      { source: '/tags/:tag/page/1', destination: '/tags/:tag', permanent },
      ...['rss', 'rss.xml', 'feed', 'index.xml'].map((name) => ({
        source: `/${name}`,
        destination: '/feed.xml',
        permanent,
      })),
      { source: '/atom', destination: '/atom.xml', permanent },
      ...buildAliasRedirects(movedPosts.filter(({ at }) => at === 0)), // the others: proxy.ts
      ...(prefix
        ? [
            { source: `${prefix}/page/1`, destination: '/:lang', permanent },
            { source: `${prefix}/:list(posts|page|list)`, destination: '/:lang', permanent },
            { source: `${prefix}/tags/:tag/page/1`, destination: '/:lang/tags/:tag', permanent },
          ]
        : []),
      // proxy.ts removes the trailing slash of other paths.
      {
        source: `/:path((?:[a-z]{2}/)?(?:${servedNames.join('|')})(?:/.*)?|[a-z]{2})/`,
        destination: '/:path',
        permanent,
      },
    ]
  },

  async headers() {
    return [
      ...buildSecurityHeaders(site, isWriting),
      {
        source: '/:path*',
        headers: [{ key: 'Speculation-Rules', value: `"${site.basePath}/speculation-rules.json"` }],
      },
      {
        source: '/speculation-rules.json',
        headers: [
          { key: 'Content-Type', value: 'application/speculationrules+json' },
          { key: 'Cache-Control', value: 'private, max-age=3600' }, // it differs by browser
        ],
      },
      // Its URL has no hash: browsers revalidate it each time (docs/offline.md).
      { source: '/sw.js', headers: [{ key: 'Cache-Control', value: 'no-cache' }] },
      // Permanent redirects. Other lifetimes depend on the status, which is not known here: server/headers.js.
      ...(await config.redirects()).map(({ source }) => ({
        source,
        headers: [{ key: 'Cache-Control', value: lifetimes.moved }],
      })),
    ]
  },
}

/** The adapter makes the documents of a build. While a site is served, Next would treat its 404s differently with it. */
export default (phase) =>
  site.documents && phase === PHASE_PRODUCTION_BUILD
    ? { ...config, adapterPath: pathOf('./build/adapter/index.js') }
    : config
