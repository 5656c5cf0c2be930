import { expect } from '@playwright/test'
import { test } from './one-page'
import { pageTypes } from './pages'

const grounds = ['paper', 'raised', 'sunken', 'accent-soft', 'mark']
/** What is written, and what only bounds: 4.5:1 and 3:1. */
const pairs = [
  ...['ink', 'muted', 'accent'].flatMap((colour) => grounds.map((ground) => ({ colour, ground, least: 4.5 }))),
  ...['paper', 'raised', 'sunken'].map((ground) => ({ colour: 'strong-line', ground, least: 3 })),
  ...['fig-ink', 'fig-muted', 'fig-accent', 'fig-blue', 'fig-green'].map((colour) => ({
    colour,
    ground: 'paper',
    least: 4.5,
  })),
  ...['accent', 'blue', 'green'].map((hue) => ({ colour: `fig-${hue}`, ground: `fig-${hue}-soft`, least: 3 })),
  ...['accent', 'blue', 'green'].map((hue) => ({ colour: 'fig-ink', ground: `fig-${hue}-soft`, least: 4.5 })),
]

for (const scheme of ['light', 'dark'] as const) {
  test(`1.4.3, 1.4.11 contrast of every pair of tokens in ${scheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: scheme })
    await page.goto(pageTypes.about)
    const low = await page.evaluate((asked) => {
      const probe = document.body.appendChild(document.createElement('i'))
      const luminance = (token: string) => {
        probe.style.color = `var(--${token})`
        const [red = 0, green = 0, blue = 0] = (getComputedStyle(probe).color.match(/[\d.]+/g) ?? []).map((part) => {
          const value = Number(part) / 255
          return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
        })
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue
      }
      return asked.flatMap(({ colour, ground, least }) => {
        const [high = 0, lower = 0] = [luminance(colour), luminance(ground)].sort((a, b) => b - a)
        const ratio = (high + 0.05) / (lower + 0.05)
        return ratio < least ? [`${colour} on ${ground}: ${ratio.toFixed(2)}, not ${least}`] : []
      })
    }, pairs)
    expect(low).toEqual([])
  })
}
