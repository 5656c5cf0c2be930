import type { Page } from '@playwright/test'

/** What is shown of each figure, in CSS pixels; the smallest text as it is on the screen. */
export function measureFigures(page: Page) {
  return page.evaluate(() =>
    [...document.querySelectorAll('.prose figure :is(.drawing, img)')]
      .filter((picture) => picture.getClientRects().length > 0)
      .map((picture) => {
        const { left, right, width } = picture.getBoundingClientRect()
        const texts = [...picture.querySelectorAll<SVGTextElement>('text, tspan')]
        const sizes = texts.map((text) => {
          const { a = 1, b = 0, c = 0, d = 1 } = text.getScreenCTM() ?? {}
          return Number.parseFloat(getComputedStyle(text).fontSize) * Math.sqrt(Math.abs(a * d - b * c))
        })
        const lost = texts.filter((text) => {
          const box = text.getBoundingClientRect()
          return box.width > 0 && (box.left < left - 1 || box.right > right + 1)
        })
        const box = picture.closest('.drawing-box')
        return {
          name: picture.getAttribute('aria-label') ?? picture.getAttribute('alt') ?? '',
          left,
          right,
          width,
          natural: Number(picture.getAttribute('width')),
          text: Math.min(...sizes),
          lost: lost.map(({ textContent }) => textContent),
          scrolls: Boolean(box && box.scrollWidth > box.clientWidth),
        }
      }),
  )
}
