import { expect, test } from '@playwright/test'
import { buildPreviewQuery } from '@/lib/addresses/preview'
import { routes } from '@/lib/addresses/routes'
import { getMessages } from '@/lib/i18n/messages'
import { previewSecret, servers } from './addresses'
import { audience } from './audience-settings'
import { watchPolicy } from './csp-reports'
import { pageTypes } from './pages'
import { playServices, stats } from './play-services'

/** The newsletter and the counter of visits, on a site that has them. */

const post = routes.post('ko', 'everything')
const messages = getMessages('ko')

test('visits are counted by one script once a page is seen, and never those to a draft', async ({ page, request }) => {
  const reports = await watchPolicy(page)
  const asked = await playServices(page)
  for (const path of Object.values(pageTypes)) {
    const html = await (await request.get(path)).text()
    expect(html.match(/<(?:script|meta)[^>]*stats\.example\.org[^>]*>/g), path).toEqual([
      `<meta name="analytics-script" content="${stats}/js/script.js" data-domain="blog.example.org"/>`,
    ])
  }
  const draft = { lang: 'ko', slug: 'draft-post', until: Math.floor(Date.now() / 1000) + 60 } as const
  const shown = await request.get(`${routes.preview('ko')}?${buildPreviewQuery(draft, previewSecret)}`)
  expect(shown.status()).toBe(200)
  expect(await shown.text()).not.toMatch(/<(?:script|meta)[^>]*stats\.example\.org/)
  await page.addInitScript(() => {
    let isHidden = true
    Object.defineProperty(document, 'prerendering', { get: () => isHidden })
    document.addEventListener('prerenderingchange', () => (isHidden = false), { capture: true })
  })
  await page.goto(post, { waitUntil: 'networkidle' })
  expect(asked, 'a page that is prerendered is not counted').toEqual([])
  await page.evaluate(() => document.dispatchEvent(new Event('prerenderingchange')))
  await expect.poll(() => asked.map(({ pathname }) => pathname)).toContain('/api/event')
  expect(reports).toEqual([])
})

for (const javaScriptEnabled of [true, false]) {
  test(`the newsletter is a form that is sent to its provider, JavaScript ${javaScriptEnabled}`, async ({
    browser,
  }) => {
    const context = await browser.newContext({ javaScriptEnabled, baseURL: servers.imported.url })
    const page = await context.newPage()
    const sent: (string | null)[] = []
    await page.route('https://news.example.org/**', async (route) => {
      sent.push(`${route.request().method()} ${route.request().postData()}`)
      await route.fulfill({ contentType: 'text/html', body: '<h1>ok</h1>' })
    })
    await playServices(page)
    for (const path of [routes.page('ko', 'about'), post]) {
      await page.goto(path)
      const form = page.getByRole('region', { name: messages.newsletter.title })
      await form.getByRole('textbox', { name: messages.newsletter.address }).fill('reader@example.org')
      await form.getByRole('button', { name: messages.newsletter.submit }).click()
      await expect(page).toHaveURL(audience.newsletter.action)
    }
    expect(sent).toEqual(Array(2).fill('POST email=reader%40example.org&embed=1'))
    await context.close()
  })
}
