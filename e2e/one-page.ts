import { test as base, type Page } from '@playwright/test'

/**
 * The `test` whose tests go through one page, one after another: a new page is a new process of the browser, which takes
 * longer than what most tests do. The page is another one where `test.use` sets up its context otherwise, and after a
 * failure. It keeps the files that it has loaded and the scripts of `addInitScript`: tests for which these matter take
 * the `test` of Playwright.
 */
export const test = base.extend({
  context: async ({ browser, baseURL, bypassCSP, hasTouch, javaScriptEnabled, viewport }, use) => {
    const settings = JSON.stringify({ bypassCSP, hasTouch, javaScriptEnabled, viewport })
    if (settings !== kept?.settings) {
      await kept?.page.context().close()
      kept = { settings, page: await (await browser.newContext()).newPage() }
    }
    await use(kept.page.context())
    await empty(kept.page, new URL(baseURL!).origin)
    if (viewport) await kept.page.setViewportSize(viewport)
  },
  page: async ({ context }, use) => use(context.pages()[0]!),
})

/** Of this process: Playwright ends it with the browser when a test fails. */
let kept: { settings: string; page: Page } | undefined

/** Takes away what a test leaves in a page that it has set up: listeners, routes, permissions, media, and what is stored. */
async function empty(page: Page, origin: string): Promise<void> {
  const context = page.context()
  for (const event of ['console', 'dialog', 'pageerror', 'request', 'response'] as const) page.removeAllListeners(event)
  await page.unrouteAll({ behavior: 'ignoreErrors' })
  await context.setOffline(false)
  await context.clearPermissions()
  await page.goto(`${origin}/robots.txt`) // no page that could still store something
  await page.mouse.move(0, 0)
  const client = await context.newCDPSession(page)
  await client.send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' })
  await client.detach()
  await page.emulateMedia({ media: null, colorScheme: null, reducedMotion: null, forcedColors: null })
}
