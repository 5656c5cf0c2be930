import { expect, type Page, test } from '@playwright/test'
import { routes } from '@/lib/addresses/routes'
import { getMessages } from '@/lib/i18n/messages'
import { servers, siteUrl } from './addresses'
import { audience } from './audience-settings'
import { watchPolicy } from './csp-reports'
import { giscus, playServices } from './play-services'
import { listViolations } from './violations'
import { whenDrawn } from './when-drawn'

/** Comments, on a site that has them; giscus is played by the tests. */

const post = routes.post('ko', 'everything')
const messages = getMessages('ko')
const section = (page: Page) => page.getByRole('region', { name: messages.comments.title, exact: true })
const frame = (page: Page) => section(page).locator('iframe')

test('comments come when one comes near, in the language of the page, under the name of the post', async ({ page }) => {
  const reports = await watchPolicy(page)
  const asked = await playServices(page)
  await page.goto(post)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  expect(asked.filter(({ origin }) => origin === giscus)).toEqual([])
  await section(page).scrollIntoViewIfNeeded()
  await expect(frame(page)).toHaveCSS('height', '412px')
  await expect(frame(page)).toHaveAttribute('title', messages.comments.frame)
  const widget = asked.find(({ origin }) => origin === giscus)!
  expect(widget.pathname).toBe('/ko/widget')
  const { repo, repoId, category, categoryId } = audience.comments
  expect(Object.fromEntries(widget.searchParams)).toMatchObject({
    ...{ repo, repoId, category, categoryId, term: 'posts/everything', strict: '1', theme: 'noborder_light' },
    ...{ backLink: siteUrl + post, origin: `${servers.imported.url}${post}#post-comments`, session: '' },
  })
  expect(reports).toEqual([])
})

test('both languages of a post share a thread, each in its own language', async ({ request }) => {
  const termOf = async (path: string) => {
    const [, src = ''] = /data-src="([^"]+)"/.exec(await (await request.get(path)).text()) ?? []
    const url = new URL(src.replaceAll('&amp;', '&'))
    return [url.pathname, url.searchParams.get('term')]
  }
  expect(await termOf(post)).toEqual(['/ko/widget', 'posts/everything'])
  expect(await termOf(routes.post('en', 'everything'))).toEqual(['/en/widget', 'posts/everything'])
})

test('the theme of the comments is that of the page, and follows it', async ({ page }) => {
  await playServices(page)
  await page.emulateMedia({ colorScheme: 'dark' })
  await page.goto(post)
  await section(page).scrollIntoViewIfNeeded()
  await expect(frame(page)).toHaveAttribute('src', /theme=noborder_dark/)
  await expect(frame(page)).toHaveCSS('height', '412px')
  const inside = page.frameLocator('post-comments iframe').locator('body')
  await page.getByRole('button', { name: messages.darkTheme }).click()
  await expect(inside).toHaveAttribute('data-theme', 'noborder_light')
  await page.getByRole('button', { name: messages.darkTheme }).click()
  await expect(inside).toHaveAttribute('data-theme', 'noborder_dark')
  await page.emulateMedia({ colorScheme: 'light' })
  await expect(inside).toHaveAttribute('data-theme', 'noborder_light')
})

test('when giscus is down the page says so after ten seconds, keeps the link, and can try again', async ({ page }) => {
  await page.clock.install()
  await playServices(page, { isDown: true })
  await page.goto(post)
  await section(page).scrollIntoViewIfNeeded()
  await expect(section(page).getByRole('status')).toHaveText(messages.comments.loading)
  await page.clock.fastForward(10_000)
  await expect(section(page).getByRole('status')).toHaveText(messages.comments.failed)
  await expect(frame(page)).toHaveCount(0)
  await expect(section(page).getByRole('link', { name: messages.comments.open })).toBeVisible()
  expect(await listViolations(page)).toEqual([])
  await page.unroute(`${giscus}/**`)
  await playServices(page)
  await section(page).getByRole('button', { name: messages.comments.retry }).click()
  await expect(frame(page)).toHaveCSS('height', '412px')
})

test('only giscus is listened to', async ({ page }) => {
  await playServices(page)
  await page.goto(post)
  await section(page).scrollIntoViewIfNeeded()
  await expect(frame(page)).toHaveCSS('height', '412px')
  await page.evaluate(() => {
    // Listeners hear in the order in which they came: those of the page before this one.
    const heard = new Promise((resolve) => addEventListener('message', resolve, { once: true }))
    postMessage({ giscus: { resizeHeight: 9000 } }, '*')
    return heard
  })
  await expect(frame(page)).toHaveCSS('height', '412px')
})

test('the session of a reader who signed in is kept and leaves the address', async ({ page }) => {
  const asked = await playServices(page)
  await page.goto(`${post}?giscus=a-session#post-comments`)
  await expect(frame(page)).toHaveCSS('height', '412px')
  expect(new URL(page.url()).search).toBe('')
  expect(asked.find(({ origin }) => origin === giscus)?.searchParams.get('session')).toBe('a-session')
})

test('nothing moves when the comments come', async ({ page }) => {
  await playServices(page)
  let answer = () => {}
  const stillness = new Promise<void>((resolve) => {
    answer = resolve
  })
  await page.route(`${giscus}/**`, async (route) => {
    await stillness
    await route.fallback()
  })
  await page.addInitScript(() => {
    type Shift = PerformanceEntry & { value: number }
    const shifts: Shift[] = []
    const add = (entries: PerformanceEntryList) => shifts.push(...(entries as Shift[]))
    const observer = new PerformanceObserver((list) => add(list.getEntries()))
    observer.observe({ type: 'layout-shift', buffered: true })
    /** Shifts of all frames that have been painted. */
    const listShifts = async () => {
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))
      add(observer.takeRecords())
      return shifts
    }
    Object.assign(window, { listShifts })
  })
  const top = async () => (await section(page).boundingBox())!.y + (await page.evaluate(() => scrollY))
  await page.goto(post)
  await whenDrawn(page)
  const before = await top()
  await section(page).scrollIntoViewIfNeeded()
  await expect(section(page).getByRole('status')).toHaveText(messages.comments.loading)
  // What fonts and pictures moved is told by tests of their own.
  const readShifts = () =>
    page.evaluate(async () => {
      const { listShifts } = window as unknown as { listShifts: () => Promise<{ value: number }[]> }
      await document.fonts.ready
      return (await listShifts()).map(({ value }) => value)
    })
  const earlier = await readShifts()
  answer()
  await expect(frame(page)).toHaveCSS('height', '412px')
  expect(await top()).toBe(before)
  const moved = (await readShifts()).slice(earlier.length)
  expect(moved.reduce((sum, value) => sum + value, 0)).toBeLessThan(0.05)
})

test('without JavaScript the comments are a link to their discussion', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: servers.imported.url })
  const page = await context.newPage()
  await page.goto(post)
  const link = section(page).getByRole('link', { name: messages.comments.open })
  await expect(link).toBeVisible()
  const { origin, pathname, searchParams } = new URL((await link.getAttribute('href'))!)
  expect([origin + pathname, searchParams.get('discussions_q')]).toEqual([
    `https://github.com/${audience.comments.repo}/discussions`,
    '"posts/everything" in:title',
  ])
  await context.close()
})

test('what an owner has named is there: where a post can be opened, who is told of a hole', async ({ request }) => {
  const html = await (await request.get(post)).text()
  const elsewhere = encodeURIComponent(`${siteUrl}${post}.md`)
  expect(html).toContain(`href="https://reader.example/?q=${elsewhere}"`)
  const told = await request.get('/.well-known/security.txt')
  expect(told.status()).toBe(200)
  expect(await told.text()).toMatch(/^Contact: mailto:safe@example\.org\nExpires: .*\n/)
})

for (const scheme of ['light', 'dark'] as const) {
  for (const width of [320, 1440]) {
    test(`a post and the about page have no violation in ${scheme} at ${width} px`, async ({ page }) => {
      await playServices(page)
      await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' })
      await page.setViewportSize({ width, height: 800 })
      for (const path of [post, routes.page('ko', 'about')]) {
        await page.goto(path)
        if (path === post) {
          await section(page).scrollIntoViewIfNeeded()
          await expect(frame(page)).toHaveCSS('height', '412px')
        }
        const { scrollWidth, clientWidth } = await page.evaluate(() => {
          const { scrollWidth, clientWidth } = document.documentElement
          return { scrollWidth, clientWidth }
        })
        expect(scrollWidth).toBeLessThanOrEqual(clientWidth)
        expect(await listViolations(page)).toEqual([])
      }
    })
  }
}
