import { expect, type Page, test } from '@playwright/test'
import { pageTypes } from './pages'

/** Colours that are written with, and colours that are written on. */
const inks = ['ink', 'muted', 'accent', 'fig-ink', 'fig-muted', 'fig-accent', 'fig-blue', 'fig-green']
const grounds = ['paper', 'raised', 'sunken', 'mark', 'accent-soft', 'fig-fill', 'fig-accent-soft', 'fig-blue-soft']
const code = ['t-keyword', 't-string', 't-comment', 't-constant', 't-function', 't-parameter', 't-punctuation']

/** Relative luminance of each token (WCAG 2.2), 1 for white. */
function readLuminances(page: Page, tokens: string[]): Promise<Record<string, number>> {
  return page.evaluate((names) => {
    const probe = document.body.appendChild(document.createElement('i'))
    const luminances = names.map((name) => {
      probe.style.color = `var(--${name})`
      const [red = 0, green = 0, blue = 0] = (getComputedStyle(probe).color.match(/[\d.]+/g) ?? []).map((part) => {
        const value = Number(part) / 255
        return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
      })
      return [name, 0.2126 * red + 0.7152 * green + 0.0722 * blue]
    })
    probe.remove()
    return Object.fromEntries(luminances)
  }, tokens)
}

for (const system of ['light', 'dark'] as const) {
  for (const chosen of ['system', 'light', 'dark'] as const) {
    test(`paper is white and dark is written on it: ${chosen} chosen, the system ${system}`, async ({ page }) => {
      await page.addInitScript((theme) => {
        if (theme !== 'system') localStorage.setItem('theme', theme)
      }, chosen)
      await page.emulateMedia({ colorScheme: system })
      await page.goto('/posts/figures')
      await page.emulateMedia({ media: 'print', colorScheme: system })
      const found = await readLuminances(page, [...inks, ...grounds, ...code])
      expect(found.paper).toBe(1)
      for (const ground of grounds) {
        expect(found[ground], ground).toBeGreaterThan(0.6)
        for (const ink of ground === 'paper' ? inks : ['ink', 'fig-ink']) {
          expect((found[ground]! + 0.05) / (found[ink]! + 0.05), `${ink} on ${ground}`).toBeGreaterThanOrEqual(4.5)
        }
      }
      for (const ink of code) {
        expect((found.sunken! + 0.05) / (found[ink]! + 0.05), `${ink} in code`).toBeGreaterThanOrEqual(4.5)
      }
      const figure = page.locator('figure', { hasText: '밝은 것과 어두운 것' })
      await expect(figure.locator('.light-only')).toBeVisible()
      await expect(figure.locator('.dark-only')).toBeHidden()
      // What the browser itself paints: buttons, fields, the canvas.
      await expect(page.locator('html')).toHaveCSS('color-scheme', 'light')
    })
  }
}

test('what a post folds is printed, what belongs to the screen is not', async ({ page }) => {
  await page.goto(pageTypes.post)
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByText('접힌 글이다.')).toBeVisible()
  await page.goto(pageTypes.review)
  for (const closed of await page
    .locator('details:not([open], .more-authors, .paper-card > details, .prose details)')
    .all()) {
    await expect(closed).toBeHidden()
  }
  await page.goto('/posts/figures')
  await expect(page.locator('.chart-data').first()).toBeHidden()
  await expect(page.getByRole('img', { name: '두 모델의 손실이 줄어든다' })).toBeVisible()
})
