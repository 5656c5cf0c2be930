import { expect, test } from '@playwright/test'
import { ask } from './raw-request'

const portOf = (baseURL: string | undefined) => Number(new URL(baseURL ?? '').port)

const page = 'public, max-age=0, s-maxage=60, stale-while-revalidate=600'
const text = 'public, max-age=60, stale-while-revalidate=600'

/** What a shared cache may do with each kind of address: nothing purges it when a version follows. */
const kinds: Record<string, { status: number; lifetime: string | RegExp; paths: string[] }> = {
  pages: {
    status: 200,
    lifetime: page,
    paths: ['/', '/en', '/posts/everything', '/about', '/en/about', '/offline', '/tags', '/archive', '/papers'],
  },
  texts: {
    status: 200,
    lifetime: text,
    paths: ['/feed.xml', '/en/atom.xml', '/posts/everything.md', '/sitemap.xml', '/robots.txt', '/llms.txt'],
  },
  'what is asked for each time': {
    status: 200,
    lifetime: /no-cache|max-age=0/,
    paths: ['/sw.js', '/favicon.ico', '/manifest.webmanifest', '/search'],
  },
  'permanent redirects': {
    status: 308,
    lifetime: 'public, max-age=60',
    paths: ['/about/', '/ko/about', '/ko', '/rss', '/atom', '/page/1', '/en/page/1', '/posts//everything', '/tag/LLM'],
  },
  'what is not there': {
    status: 404,
    lifetime: 'no-store',
    paths: [
      ...['/nope', '/en/nope', '/posts/nope', '/en/posts/nope', '/posts/nope.md', '/posts/everything/nope'],
      ...['/tags/nope', '/tags/nope/feed.xml', '/series/nope', '/series/nope/atom.xml', '/archive/2099', '/page/99'],
      ...['/papers/year/1901', '/list/nope', '/api/nope', '/.well-known/nope', '/ads.txt', '/apple-touch-icon.png'],
      ...['/assets/nope.js', '/assets/fonts/nope.woff2', '/assets/images/nope.svg', '/assets/icons/nope.png'],
      ...['/_next/static/chunks/nope.css', '/_next/static/nope/_buildManifest.js', '/_next/nope'],
      ...['/cards/x/posts/nope.png', '/en/cards/x/nope.png', '/sitemap/99.xml', '/missing', '/en/missing', '/preview'],
    ],
  },
}

for (const [kind, { status, lifetime, paths }] of Object.entries(kinds)) {
  test(`${kind}: kept as long as the table says`, async ({ baseURL }) => {
    for (const target of paths) {
      for (const method of ['GET', 'HEAD']) {
        const answer = await ask(portOf(baseURL), { target, method })
        expect([target, answer.status]).toEqual([target, status])
        expect(answer.headers['cache-control'], target).toMatch(
          typeof lifetime === 'string' ? RegExp(`^${lifetime}$`) : lifetime,
        )
      }
    }
  })
}

test('every file that a page names by its content is kept for ever, whole, in part and when it is known', async ({
  baseURL,
}) => {
  const port = portOf(baseURL)
  const { body } = await ask(port, { target: '/posts/everything' })
  const files = new Set(body.match(/\/(?:assets|_next\/static)\/[^"'\s,)\\]+/g))
  expect(files.size).toBeGreaterThan(5)
  for (const target of files) {
    const { status, headers } = await ask(port, { target })
    expect([target, status, headers['cache-control']]).toEqual([target, 200, 'public, max-age=31536000, immutable'])
    const known = await ask(port, { target, headers: [`If-None-Match: ${headers.etag}`] })
    expect([known.status, known.body, known.headers['cache-control']]).toEqual([304, '', headers['cache-control']])
    const part = await ask(port, { target, headers: ['Range: bytes=0-0'] })
    expect([part.status, part.headers['cache-control']]).toEqual([206, headers['cache-control']])
  }
})

test('nobody "has" what is not there', async ({ baseURL }) => {
  for (const target of kinds['what is not there']!.paths) {
    const { status } = await ask(portOf(baseURL), { target, headers: ['If-None-Match: *'] })
    expect([target, status]).toEqual([target, 404])
  }
})
