import { expect } from '@playwright/test'
import { routes } from '@/lib/addresses/routes'
import { getMessages } from '@/lib/i18n/messages'
import { test } from './one-page'

const { darkTheme, menu } = getMessages('ko')
const paper = { light: 'rgb(251, 248, 242)', dark: 'rgb(25, 23, 20)' }

for (const scheme of ['light', 'dark'] as const) {
  test(`the system's ${scheme} theme holds until the reader chooses`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: scheme })
    await page.goto(routes.posts('ko'))
    await expect(page.locator('html')).toHaveCSS('background-color', paper[scheme])
    await expect(page.getByRole('button', { name: darkTheme, pressed: scheme === 'dark' })).toBeVisible()
  })
}

test('a choice is remembered and is there before the first paint', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' })
  await page.goto(routes.posts('ko'))
  await page.getByRole('button', { name: darkTheme }).click()
  await expect(page.locator('html')).toHaveCSS('background-color', paper.dark)
  // The ground of every frame that is painted, from the first on.
  const noted = await page.addInitScript(() => {
    const grounds: string[] = []
    Object.assign(window, { grounds })
    const note = () => {
      if (document.body) grounds.push(getComputedStyle(document.documentElement).backgroundColor)
      requestAnimationFrame(note)
    }
    requestAnimationFrame(note)
  })
  await page.goto(routes.page('ko', 'about'))
  await expect(page.getByRole('button', { name: darkTheme, pressed: true })).toBeVisible()
  const grounds = await page.evaluate(() => (window as unknown as { grounds: string[] }).grounds)
  expect(grounds.length).toBeGreaterThan(0)
  expect(new Set(grounds)).toEqual(new Set([paper.dark]))
  await noted.dispose()
  await page.getByRole('button', { name: darkTheme }).click()
  await page.reload()
  await expect(page.locator('html')).toHaveCSS('background-color', paper.light)
  // What the system has is no choice: it is followed again.
  await page.emulateMedia({ colorScheme: 'dark' })
  await expect(page.locator('html')).toHaveCSS('background-color', paper.dark)
  await expect(page.getByRole('button', { name: darkTheme, pressed: true })).toBeVisible()
})

test('a page that comes back from the cache of the browser has the theme that was chosen meanwhile', async ({
  page,
}) => {
  await page.emulateMedia({ colorScheme: 'light' })
  await page.goto(routes.posts('ko'))
  await expect(page.locator('html')).toHaveCSS('background-color', paper.light)
  // As a page that was kept: it heard nothing of the choice on another one, and is shown once more.
  const comeBack = (choice: string | undefined) =>
    page.evaluate((theme) => {
      if (theme) localStorage.setItem('theme', theme)
      else localStorage.removeItem('theme')
      dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }))
    }, choice)
  await comeBack('dark')
  await expect(page.locator('html')).toHaveCSS('background-color', paper.dark)
  await expect(page.getByRole('button', { name: darkTheme, pressed: true })).toBeVisible()
  await comeBack(undefined)
  await expect(page.locator('html')).toHaveCSS('background-color', paper.light)
  await expect(page.getByRole('button', { name: darkTheme, pressed: false })).toBeVisible()
})

test('on a phone navigation, language and theme are in a menu', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await page.emulateMedia({ colorScheme: 'light' })
  await page.goto(routes.posts('ko'))
  await expect(page.getByRole('button', { name: darkTheme })).toBeHidden()
  await page.getByRole('button', { name: menu }).click()
  await page.getByRole('button', { name: darkTheme }).click()
  await expect(page.locator('html')).toHaveCSS('background-color', paper.dark)
  await page.keyboard.press('Escape')
  await expect(page.getByRole('button', { name: darkTheme })).toBeHidden()
  await page.getByRole('button', { name: menu }).click()
  await page.getByRole('banner').getByRole('link', { name: 'English' }).click()
  await expect(page).toHaveURL(routes.posts('en'))
})

for (const [path, text] of [
  [routes.posts('ko'), '.post-list h2'],
  [routes.post('ko', 'everything'), '.post h1'],
] as const) {
  test(`on a phone the title of ${path} begins above 140 px`, async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 })
    await page.goto(path)
    const box = await page.locator(text).first().boundingBox()
    expect(box!.y).toBeLessThan(140)
  })
}
