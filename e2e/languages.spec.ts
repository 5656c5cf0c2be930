import { expect } from '@playwright/test'
import { getMessages } from '@/lib/i18n/messages'
import { test } from './one-page'
import { listViolations } from './violations'

for (const javaScriptEnabled of [true, false]) {
  test.describe(`scripts: ${javaScriptEnabled}`, () => {
    test.use({ javaScriptEnabled })

    test('a post without a translation says so, in the language that was asked for, and keeps its reader', async ({
      page,
    }) => {
      await page.goto('/posts/numbered-01')
      const button = page.locator('header').getByRole('button', { name: 'English' })
      const note = page.getByText('This page is not available in English.')
      await expect(note).toBeHidden()
      await button.focus()
      await page.keyboard.press('Enter')
      await expect(note).toBeVisible()
      await expect(page).toHaveURL(/\/posts\/numbered-01$/)
      await page.keyboard.press('Escape')
      await expect(note).toBeHidden()
      await button.click()
      await page.getByRole('link', { name: 'Posts in English' }).click()
      await expect(page).toHaveURL(/\/en$/)
    })
  })
}

for (const width of [320, 1440]) {
  test(`the note fits a screen of ${width} pixels`, async ({ page }) => {
    await page.setViewportSize({ width, height: 700 })
    await page.goto('/posts/review')
    if (width < 640) await page.getByRole('button', { name: getMessages('ko').menu }).click()
    await page.getByRole('button', { name: 'English' }).click()
    const box = await page.locator('.language-note:popover-open').boundingBox()
    expect(box!.x).toBeGreaterThanOrEqual(0)
    expect(box!.x + box!.width).toBeLessThanOrEqual(width)
    expect(box!.y + box!.height).toBeLessThanOrEqual(700)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
    expect(await listViolations(page)).toEqual([])
  })
}

test('a post that shares tags with posts in the other language leads to them', async ({ page }) => {
  await page.goto('/posts/numbered-02') // tagged C, which no English post has
  await expect(page.locator('.language-note a')).toHaveCount(1)
  await page.goto('/en/posts/everything')
  await expect(page.locator('.language-note')).toHaveCount(0)
})
