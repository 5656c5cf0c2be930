import { type APIRequestContext, expect, test } from '@playwright/test'
import { routes } from '@/lib/addresses/routes'
import { readingPages } from './pages'

const origin = 'https://blog.example.org'

async function findCard(request: APIRequestContext, path: string): Promise<string> {
  const html = await (await request.get(path)).text()
  const [, url = ''] = /<meta property="og:image" content="([^"]+)"/.exec(html) ?? []
  return url.replaceAll('&amp;', '&')
}

/** Search is in no link; this post has a picture of its own. */
const withCard = readingPages.filter(
  ([name, path]) => !name.startsWith('search') && !path.endsWith('/posts/everything'),
)

test('every type of page has a card, kept for ever', async ({ request }, { project }) => {
  test.slow()
  // They are drawn by the same code; what the other server says of them is seen on a few.
  for (const [name, path] of project.name === 'plain' ? withCard.slice(0, 3) : withCard) {
    await test.step(`${name} has a card`, async () => {
      const url = await findCard(request, path)
      expect.soft(url.startsWith(`${origin}/`), name).toBe(true)
      const answer = await request.get(url.slice(origin.length))
      expect.soft(answer.status(), name).toBe(200)
      expect.soft(answer.headers(), name).toMatchObject({
        'content-type': 'image/png',
        'cache-control': 'public, max-age=31536000, immutable',
      })
      const picture = await answer.body()
      expect.soft([...picture.subarray(16, 24)], name).toEqual([0, 0, 4, 176, 0, 0, 2, 118]) // 1200 × 630
      expect.soft(picture.length, name).toBeLessThan(300_000)
    })
  }
})

test('a card of other words has another address; the old one leads there', async ({ request }) => {
  const url = await findCard(request, routes.post('ko', 'review'))
  const old = await request.get(routes.card('ko', '000000000000', 'posts/review'), { maxRedirects: 0 })
  expect(old.status()).toBe(307)
  expect(old.headers().location).toBe(url)
  expect(old.headers()['cache-control']).toBe('no-store')
})

test('what has no page has no card', async ({ request }) => {
  for (const path of [
    routes.card('ko', '000000000000', 'posts/nothing-here'),
    routes.card('ko', '000000000000', 'posts/draft-post'),
    routes.card('en', '000000000000', 'posts/second-part'),
    routes.card('ko', '000000000000', 'tags/nothing'),
    routes.card('ko', '000000000000', 'constructor'),
    routes.card('ko', '000000000000', 'posts/everything').replace('.png', ''),
    '/cards/000000000000',
  ]) {
    expect((await request.get(path)).status(), path).toBe(404)
  }
})

test('the picture that an author names stands before the card', async ({ request }) => {
  expect(await findCard(request, routes.post('ko', 'everything'))).toMatch(
    /^https:[^?]*\/assets\/images\/[\w-]+\.webp$/,
  )
})
