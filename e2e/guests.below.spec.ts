import { expect, test } from '@playwright/test'
import { getMessages } from '@/lib/i18n/messages'
import { siteUrl } from './addresses'
import { guests } from './audience-settings'
import { watchPolicy } from './csp-reports'

/** Comments by guests, on exported files; Remark42 is played by the tests. */

const { origin, site } = guests.comments
const messages = getMessages('ko')

/** What a frame of Remark42 does, as far as pages see it: says its height, takes a theme. */
const standIn = `<!doctype html><title>Remark42</title><body><script>
  addEventListener('message', ({ data }) => { document.body.dataset.theme = data.theme ?? '' })
  addEventListener('load', () => parent.postMessage({ height: 377 }, '*'))
</script>`

test('comments by guests come when one comes near, under the address of the post, and follow its theme', async ({
  page,
}) => {
  const reports = await watchPolicy(page)
  const asked: URL[] = []
  await page.route(`${origin}/**`, async (route) => {
    asked.push(new URL(route.request().url()))
    await route.fulfill({ contentType: 'text/html', body: standIn })
  })
  await page.goto('posts/everything')
  const section = page.getByRole('region', { name: messages.comments.title, exact: true })
  await expect(section).toBeAttached()
  expect(asked).toEqual([])
  await section.scrollIntoViewIfNeeded()
  await expect(section.locator('iframe')).toHaveCSS('height', '377px')
  await expect(section.locator('iframe')).toHaveAttribute('title', messages.comments.frame)
  expect(asked.map(({ pathname }) => pathname)).toEqual(['/web/iframe.html'])
  const { url, ...others } = Object.fromEntries(asked[0]!.searchParams)
  expect(url).toBe(`${siteUrl}/blog/posts/everything`)
  expect(others).toMatchObject({ site_id: site, theme: 'light', locale: 'ko' })
  await page.getByRole('button', { name: messages.darkTheme }).click()
  await expect(page.frameLocator('post-comments iframe').locator('body')).toHaveAttribute('data-theme', 'dark')
  expect(reports).toEqual([])
})
