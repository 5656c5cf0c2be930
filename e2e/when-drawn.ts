import { expect, type Page } from '@playwright/test'

/** Code and formulas far from the window, which are laid out later (`content-visibility`). */
export const farBoxes = '.prose .code:not(.wrap) pre, .prose .formula'

/** Waits until fonts are there and everything far is laid out: from now on only what a test does moves anything. */
export async function whenDrawn(page: Page): Promise<void> {
  const isDrawn = () =>
    page
      .locator(`:is(${farBoxes}) > *`)
      .evaluateAll((all) => all.every((one) => one.checkVisibility({ contentVisibilityAuto: true })))
  await expect.poll(isDrawn).toBe(true)
  await page.evaluate(async () => {
    await document.fonts.ready
  })
}
