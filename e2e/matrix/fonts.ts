import type { Page } from '@playwright/test'

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
async function listForeign(page: Page, shown: Shown): Promise<string[]> {
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

/** Syllables that no font has: on a machine without Hangul they look like a sign that is in no font. */
function listMissing(page: Page, { hangul, fontFamily, weight }: Shown): Promise<string[]> {
  return page.evaluate(
    ({ font, signs }) => {
      const size = 40
      const context = new OffscreenCanvas(size, size).getContext('2d', { willReadFrequently: true })!
      context.font = font
      const draw = (sign: string) => {
        context.clearRect(0, 0, size, size)
        context.fillText(sign, 4, 32)
        return context.getImageData(0, 0, size, size).data.join()
      }
      const none = draw('\u{10fffd}')
      return signs.filter((sign) => draw(sign) === none)
    },
    { font: `${weight} 28px ${fontFamily}`, signs: [...hangul] },
  )
}

/** Every syllable is in the font of the site, in its weight. Nothing is left of the page. */
export async function listForeignFonts(page: Page): Promise<string[]> {
  const wrong: string[] = []
  for (const shown of await readShown(page)) {
    for (const font of await listForeign(page, shown)) wrong.push(`${font} in ${JSON.stringify(shown)}`)
    for (const sign of await listMissing(page, shown)) wrong.push(`${sign} is missing in ${shown.fontFamily}`)
  }
  return wrong
}
