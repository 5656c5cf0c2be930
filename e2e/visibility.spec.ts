import { expect } from '@playwright/test'
import { buildPreviewQuery } from '@/lib/addresses/preview'
import { routes } from '@/lib/addresses/routes'
import { previewSecret } from './addresses'
import { test } from './one-page'
import { listViolations } from './violations'

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
  await expect(page.getByRole('main').getByRole('link', { name: /^자연어처리/ })).toContainText('19')
})

function previewOf(slug: string, { seconds = 60, secret = previewSecret } = {}): string {
  const until = Math.floor(Date.now() / 1000) + seconds
  return `${routes.preview('ko')}?${buildPreviewQuery({ lang: 'ko', slug, until }, secret)}`
}

for (const { slug, title } of [hidden.draft, hidden.scheduled]) {
  test(`a signed link shows ${slug}, and no cache keeps it`, async ({ page, request }) => {
    const answer = await page.goto(previewOf(slug))
    expect(answer?.status()).toBe(200)
    expect(answer?.headers()['cache-control']).toContain('no-store')
    await expect(page.getByRole('heading', { level: 1 })).toContainText(title)
    await expect(page.getByText('이 링크는')).toBeVisible()
    if (test.info().project.name === 'documents') expect(await answer?.text()).not.toContain('__next_f')
    await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', 'noindex, nofollow')
    expect(await listViolations(page)).toEqual([])
    for (const place of ['/', '/feed.xml', '/sitemap.xml']) {
      expect(await (await request.get(place)).text(), place).not.toContain(title)
    }
    expect((await request.get(routes.post('ko', slug))).status()).toBe(404)
  })
}

test('a link that is over, altered or signed by somebody else shows nothing', async ({ request }) => {
  const { slug, title } = hidden.draft
  const links = [
    previewOf(slug, { seconds: -1 }),
    previewOf(slug, { secret: 'somebody-elses-secret-of-many-signs' }),
    previewOf('unlisted-post').replace('unlisted-post', slug),
    `/en${previewOf(slug)}`,
    routes.preview('ko'),
    `${routes.preview('ko')}?post=${slug}&post=${slug}`,
  ]
  for (const link of links) {
    const answer = await request.get(link)
    expect(answer.status(), link).toBe(404)
    expect(await answer.text(), link).not.toContain(title)
  }
})
