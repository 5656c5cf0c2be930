import { expect, test } from '@playwright/test'
import { revalidateSecret, servers, siteUrl } from './addresses'
import { killServers, spawnServer } from './own-server'
import { ask } from './raw-request'
import { signOrder } from './sign-order'

/** The build of the exported files, by the server. */
const port = servers.documents.port + 12
// One server for all of them, in one worker.
test.describe.configure({ mode: 'default' })

const get = (target: string, headers: string[] = []) => ask(port, { target, headers })

test.beforeAll(async () => {
  spawnServer(
    { SITE_URL: `${siteUrl}/blog`, REVALIDATE_SECRET: revalidateSecret, BUILD: 'export' },
    port,
    servers.below.directory,
  )
  await expect
    .poll(() =>
      get('/blog/about').then(
        ({ status }) => status,
        () => 0,
      ),
    )
    .toBe(200)
})

test.afterAll(killServers)

test('the whole site lies below the path, and nothing beside it', async () => {
  for (const target of [
    '/blog/',
    '/blog/en',
    '/blog/posts/everything',
    '/blog/archive',
    '/blog/search',
    '/blog/feed.xml',
    '/blog/sw.js',
  ])
    expect([target, (await get(target)).status]).toEqual([target, 200])
  for (const target of ['/posts/everything', '/blogs', '/api/health', '/blog/nothing-here'])
    expect([target, (await get(target)).status]).toEqual([target, 404])
})

test('redirects stay below the path', async () => {
  const moved = {
    '/': '/blog/',
    '/blog': '/blog/',
    '/blog/rss': '/blog/feed.xml',
    '/blog/ko/about': '/blog/about',
    '/blog/tags/c/': '/blog/tags/c',
    '/blog/page/1': '/blog/',
    '/blog//archive': '/blog/archive',
  }
  for (const [target, to] of Object.entries(moved)) {
    const { status, headers } = await get(target)
    expect([target, status, headers.location]).toEqual([target, 308, to])
  }
})

test('a page has the path in its links once, also when it is rendered again', async () => {
  const read = async () => (await get('/blog/posts/everything')).body
  const built = await read()
  expect(built).toMatch(/ href="\/blog\/tags\/[^"]+"/)
  expect(built).not.toMatch(/ (?:href|src|action)="\/(?!blog\/)/)
  expect(built).not.toMatch(/\/blog\/blog/)
  const body = '{"paths":["*"]}'
  const headers = Object.entries({ ...signOrder(body), 'Content-Length': body.length }).map((pair) => pair.join(': '))
  expect((await ask(port, { target: '/blog/api/revalidate', method: 'POST', headers, body })).status).toBe(200)
  await expect.poll(async () => (await get('/blog/posts/everything')).headers['x-nextjs-cache']).toBe('HIT')
  expect(await read()).toBe(built)
})

test('who prefers Markdown gets it, with absolute addresses below the path', async () => {
  const { headers, body } = await get('/blog/posts/everything', ['Accept: text/markdown'])
  expect(headers['content-type']).toContain('text/markdown')
  expect(headers['content-location']).toBe('/blog/posts/everything.md')
  expect(body).not.toMatch(new RegExp(`${siteUrl}/(?!blog/)`))
})
