import { expect, type Page, test } from '@playwright/test'
import { pageTypes } from './pages'

interface Shown {
  fontFamily: string
  /** 400 or 700: the text font has two. */
  weight: number
  hangul: string
}

/** Hangul that a page shows, by font and weight; in `code`, too. */
async function readShown(page: Page): Promise<Shown[]> {
  const texts = await page.evaluate(() => {
    const elements = [...document.querySelectorAll('body *:not(script, style, svg, svg *)')]
    return elements.map((element) => {
      const { fontFamily, fontWeight } = getComputedStyle(element)
      const own = [...element.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE)
      const weight = Number(fontWeight) >= 600 ? 700 : 400
      return { text: own.map((node) => node.textContent).join(''), fontFamily, weight }
    })
  })
  const shown = new Map<string, Shown>()
  for (const { text, fontFamily, weight } of texts) {
    if (!/^"?(?:Pretendard|JetBrains Mono)/.test(fontFamily)) continue
    const key = `${weight} ${fontFamily}`
    const known = shown.get(key)?.hangul ?? ''
    const hangul = [...new Set([known, ...(text.match(/\p{Script=Hangul}/gu) ?? [])].join(''))].join('')
    if (hangul) shown.set(key, { fontFamily, weight, hangul })
  }
  return [...shown.values()]
}

/** Fonts of the machine that the browser takes for a text, because the site's own has not all of it. */
async function listForeignFonts(page: Page, shown: Shown): Promise<string[]> {
  await page.evaluate(async ({ hangul, fontFamily, weight }) => {
    const sample = document.createElement('p')
    sample.id = 'sample'
    sample.style.fontFamily = fontFamily
    sample.style.fontWeight = String(weight)
    sample.textContent = hangul
    document.body.replaceChildren(sample)
    sample.getBoundingClientRect()
    await document.fonts.ready
  }, shown)
  const client = await page.context().newCDPSession(page)
  await client.send('DOM.enable')
  await client.send('CSS.enable')
  const { root } = await client.send('DOM.getDocument')
  const { nodeId } = await client.send('DOM.querySelector', { nodeId: root.nodeId, selector: '#sample' })
  const { fonts } = await client.send('CSS.getPlatformFontsForNode', { nodeId })
  await client.detach()
  return fonts
    .filter(({ isCustomFont }) => !isCustomFont)
    .map(({ familyName, glyphCount }) => `${familyName} ${glyphCount}`)
}

const { 'search without results': typed, ...written } = pageTypes // a reader may type what nobody wrote

for (const [name, address] of Object.entries(written)) {
  test(`every syllable of ${name} is in the font of the site, in its weight`, async ({ page }) => {
    await page.goto(address)
    await expect(page.locator('h1')).toBeVisible()
    for (const shown of await readShown(page)) {
      expect(await listForeignFonts(page, shown), JSON.stringify(shown)).toEqual([])
    }
  })
}

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
