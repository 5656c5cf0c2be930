import { expect, test } from '@playwright/test'
import { routes } from '@/lib/routes'

const hidden = {
  draft: { slug: 'draft-post', title: '초안은 나오지 않는다', tag: '초안태그', status: 404 },
  scheduled: { slug: 'scheduled-post', title: '예약한 글', tag: '예약태그', status: 404 },
  unlisted: { slug: 'unlisted-post', title: '링크를 아는 사람만 읽는 글', tag: '비밀태그', status: 200 },
}

/** Every place where a listed post appears. */
const places = [
  '/',
  '/page/2',
  '/page/3',
  '/tags',
  '/tags/자연어처리',
  '/tags/자연어처리/page/2',
  '/feed.xml',
  '/sitemap.xml',
  '/posts/everything',
  '/posts/pinned-post',
  '/posts/numbered-17',
  '/posts/numbered-01',
]

for (const [kind, { slug, title, tag, status }] of Object.entries(hidden)) {
  test(`a ${kind} post appears nowhere`, async ({ request }) => {
    for (const place of places) {
      const answer = await request.get(place)
      expect(answer.status(), place).toBe(200)
      const text = await answer.text()
      for (const trace of [slug, title, tag, encodeURI(tag)]) expect(text, `${trace} in ${place}`).not.toContain(trace)
    }
  })

  test(`a ${kind} post answers ${status} at its own URL`, async ({ request }) => {
    expect((await request.get(routes.post('ko', slug))).status()).toBe(status)
    expect((await request.get(routes.tag('ko', tag))).status()).toBe(404)
  })
}

test('an unlisted post asks search engines to stay away', async ({ page }) => {
  await page.goto(routes.post('ko', hidden.unlisted.slug))
  await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', 'noindex')
})

test('counts know nothing of hidden posts', async ({ page }) => {
  await page.goto(routes.tags('ko'))
  await expect(page.getByRole('main').getByRole('link', { name: /^자연어처리/ })).toContainText('19개')
})
