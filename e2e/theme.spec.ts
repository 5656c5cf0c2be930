import { expect, test } from '@playwright/test'
import { routes } from '@/lib/addresses/routes'
import { getMessages } from '@/lib/i18n/messages'

const { theme } = getMessages('ko')
const paper = { light: 'rgb(251, 248, 242)', dark: 'rgb(23, 24, 27)' }

for (const scheme of ['light', 'dark'] as const) {
  test(`the system's ${scheme} theme holds until the reader chooses`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: scheme })
    await page.goto(routes.posts('ko'))
    await expect(page.locator('html')).toHaveCSS('background-color', paper[scheme])
    await expect(page.getByRole('button', { name: theme.system })).toHaveAttribute('aria-pressed', 'true')
  })
}

test('a choice is remembered and is there before the first paint', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' })
  await page.goto(routes.posts('ko'))
  await page.getByRole('button', { name: theme.dark }).click()
  await expect(page.locator('html')).toHaveCSS('background-color', paper.dark)
  // The ground of every frame that is painted, from the first on.
  await page.addInitScript(() => {
    const grounds: string[] = []
    Object.assign(window, { grounds })
    const note = () => {
      if (document.body) grounds.push(getComputedStyle(document.documentElement).backgroundColor)
      requestAnimationFrame(note)
    }
    requestAnimationFrame(note)
  })
  await page.goto(routes.about('ko'))
  await expect(page.getByRole('button', { name: theme.dark })).toHaveAttribute('aria-pressed', 'true')
  const grounds = await page.evaluate(() => (window as unknown as { grounds: string[] }).grounds)
  expect(grounds.length).toBeGreaterThan(0)
  expect(new Set(grounds)).toEqual(new Set([paper.dark]))
  await page.getByRole('button', { name: theme.system }).click()
  await page.reload()
  await expect(page.locator('html')).toHaveCSS('background-color', paper.light)
})
