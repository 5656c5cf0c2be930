import { expect, test } from '@playwright/test'
import { pageTypes } from './pages'

test('in a block of code, Hangul is two columns wide', async ({ page }) => {
  await page.goto(pageTypes.post)
  const widths = await page.evaluate(async () => {
    const code = [...document.querySelectorAll('.code:not(.plain) pre code')].find((element) =>
      /\p{Script=Hangul}/u.test(element.textContent ?? ''),
    )
    const hangul = code?.textContent?.match(/\p{Script=Hangul}/u)?.[0] ?? ''
    return Promise.all(
      [hangul.repeat(10), 'x'.repeat(20)].map(async (text) => {
        const span = document.createElement('span')
        span.textContent = text
        code?.prepend(span)
        await document.fonts.ready
        return span.getBoundingClientRect().width
      }),
    )
  })
  expect(widths[0]).toBeGreaterThan(50)
  expect(widths[0]).toBeCloseTo(widths[1] ?? 0, 0) // rounded to a 64th of a pixel, ten times
})
