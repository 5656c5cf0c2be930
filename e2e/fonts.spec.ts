import { expect, type Page, test } from '@playwright/test'
import { pageTypes } from './pages'

/** Hangul that a page shows in the text font, by weight. */
async function readShown(page: Page): Promise<Record<'regular' | 'bold', string>> {
  const texts = await page.evaluate(() => {
    const elements = [...document.querySelectorAll('body *:not(script, style, svg, svg *)')]
    return elements.map((element) => {
      const { fontFamily, fontWeight } = getComputedStyle(element)
      const own = [...element.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE)
      return { text: own.map((node) => node.textContent).join(''), fontFamily, isBold: Number(fontWeight) >= 600 }
    })
  })
  const read = (bold: boolean) => {
    const own = texts.filter(({ fontFamily, isBold }) => fontFamily.startsWith('Pretendard') && isBold === bold)
    return [...new Set(own.flatMap(({ text }) => text.match(/\p{Script=Hangul}/gu) ?? []))].join('')
  }
  return { regular: read(false), bold: read(true) }
}

/** Fonts of the machine that the browser takes for a text, because the site's own has not all of it. */
async function listForeignFonts(page: Page, text: string, weight: number): Promise<string[]> {
  await page.evaluate(
    async ({ text, weight }) => {
      const sample = document.createElement('p')
      sample.id = 'sample'
      sample.style.fontWeight = String(weight)
      sample.textContent = text
      document.body.replaceChildren(sample)
      sample.getBoundingClientRect()
      await document.fonts.ready
    },
    { text, weight },
  )
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
    const { regular, bold } = await readShown(page)
    expect(await listForeignFonts(page, regular, 400), regular).toEqual([])
    expect(await listForeignFonts(page, bold, 700), bold).toEqual([])
  })
}
