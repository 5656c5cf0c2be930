import { createRequire } from 'node:module'
import { availableParallelism } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { tsImport } from 'tsx/esm/api'

const { site, defaultLanguage, isWriting, isRelease } = await tsImport('./site.config.ts', import.meta.url)

const { buildAliasRedirects, buildAliasRewrites, servedNames } = await tsImport(
  './lib/addresses/aliases.ts',
  import.meta.url,
)
const { buildSecurityHeaders } = await tsImport('./lib/site/security-headers.ts', import.meta.url)
const { lifetimes } = await tsImport('./lib/api/lifetimes.js', import.meta.url)
const { listMovedPosts } = await tsImport('./lib/content/moved.ts', import.meta.url)

const movedPosts = listMovedPosts()

const others = site.languages.filter((language) => language !== defaultLanguage)
const otherLanguages = others.join('|')

/**
 * Unknown paths end at the 404 of their language, which the cache handler fills. Without the handler
 * they are left to app/global-not-found, which is whole without JavaScript.
 */
function unknownIn(languages) {
  if (!site.documents) return []
  return languages.map((language) => ({
    source: language === defaultLanguage ? '/:path*' : `/${language}/:path*`,
    destination: `/${language}/not-found`,
  }))
}

/**
 * The folder with the packages: this one, or that of a workspace. Next would take the outermost one with a lock file, and
 * a release would lack what is not below that.
 */
const root = createRequire(import.meta.url)
  .resolve('next/package.json')
  .split(`${path.sep}node_modules${path.sep}`)[0]

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
    // A built server prints stacks without them, and they take 80 MB of a build's memory.
    turbopackSourceMaps: isWriting,
    turbopackInputSourceMaps: isWriting,
    // PostCSS in a thread: its process is spoken to over TCP, which a machine without any network has not.
    turbopackPluginRuntimeStrategy: isWriting ? undefined : 'workerThreads',
    cpus: availableParallelism(), // Next leaves one core idle while it makes pages
    prefetchInlining: false, // links are `<a>`: nothing is fetched ahead by Next's router, and need not be measured for it
  },
  // `npm run check` runs the compiler over everything, once.
  typescript: { ignoreBuildErrors: true },
  cacheHandler: site.documents ? fileURLToPath(new URL('./cache-handler.js', import.meta.url)) : undefined,
  cacheMaxMemorySize: 2 ** 24, // bytes of pages as Next made them; what is read often is kept by server/, ready to send
  devIndicators: { position: 'top-right' }, // the panel of problems is at the foot
  // `build/watch-content.ts` asks for no post, so that Next looks for new ones.
  logging: { incomingRequests: { ignore: [/\/posts\/-$/] } },
  // Pictures are made ready by lib/markdown/drawings/images: the optimizer stays closed.
  // Seconds for which shared caches may give an old page, where no front says so (server/headers.js).
  expireTime: site.documents ? undefined : 86_400,
  images: { unoptimized: true, localPatterns: [] },
  // Compilers are no code of the site: Node loads them, nothing bundles them.
  serverExternalPackages: [
    '@citation-js/core',
    '@citation-js/plugin-bibtex',
    '@citation-js/plugin-csl',
    'beautiful-mermaid',
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
  // What is read while serving, for the functions of a platform and for a release; e2e/vercel.spec.ts asks each function.
  // Nothing below `.next` is taken along from here (vercel/next.js#97450), and a cache may be emptied.
  outputFileTracingIncludes: {
    '/*': ['./content/*.bib', './content/*.yml', './.generated/bodies/*', './.generated/search.db'],
    '/*/cards/**': ['./.generated/card-fonts/*', './node_modules/satori/*.wasm'],
  },

  async rewrites() {
    // The default language has no prefix outside; pages live under app/[lang].
    return {
      beforeFiles: [
        // What is fetched ahead where there is a pointer (docs/decisions/0020-next-page.md): in browsers that know what
        // `eager` means of it, since Chromium 141. On phones, and where a browser does not say, less is.
        {
          source: '/speculation-rules.json',
          has: [
            { type: 'header', key: 'sec-ch-ua-mobile', value: '\\?0' },
            { type: 'header', key: 'sec-ch-ua', value: '.*"Chromium";v="(?:14[1-9]|1[5-9]\\d|[2-9]\\d\\d)".*' },
          ],
          missing: [{ type: 'header', key: 'sec-ch-ua-platform', value: '"Android"' }],
          destination: '/speculation-rules-pointer.json',
        },
        // A post as Markdown. A name of a file with a variable part is no folder of `app`.
        { source: '/posts/:slug([^/.]+)\\.md', destination: `/${defaultLanguage}/posts/:slug/index.md` },
        ...others.map((language) => ({
          source: `/${language}/posts/:slug([^/.]+)\\.md`,
          destination: `/${language}/posts/:slug/index.md`,
        })),
        // Addresses that Next takes for names of its own files and routes (`/index` for `/`, `/[lang]` for a page):
        // to readers they are unknown ones of the default language.
        {
          source: '/:name(index|_global-error|[^/]*(?:\\[|%5B)[^/]*)/:rest*',
          destination: `/${defaultLanguage}/:name/:rest*`,
        },
        // The two pages that are made for each request take any name for a language (but `/api/search` is a route).
        {
          source: `/:name((?!(?:${site.languages.join('|')})/|api/search)[^/]+)/:page(search|preview)`,
          destination: `/${defaultLanguage}/:name/:page`,
        },
        ...site.languages.map((language) => ({
          source: language === defaultLanguage ? '/missing' : `/${language}/missing`,
          destination: `/${language}/not-found`,
        })),
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
            { source: `${prefix}/tags/:tag/page/1`, destination: '/:lang/tags/:tag', permanent },
          ]
        : []),
      // Other paths with a slash at their end: proxy.ts.
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
        headers: [{ key: 'Speculation-Rules', value: '"/speculation-rules.json"' }],
      },
      {
        source: '/speculation-rules.json',
        headers: [
          { key: 'Content-Type', value: 'application/speculationrules+json' },
          { key: 'Cache-Control', value: 'private, max-age=3600' }, // it differs by browser
        ],
      },
      // One address for ever: browsers ask each time (docs/offline.md).
      { source: '/sw.js', headers: [{ key: 'Cache-Control', value: 'no-cache' }] },
      // What always leads elsewhere. Other lifetimes depend on the status, which is not known here: server/headers.js.
      ...(await config.redirects()).map(({ source }) => ({
        source,
        headers: [{ key: 'Cache-Control', value: lifetimes.moved }],
      })),
    ]
  },
}

export default config
