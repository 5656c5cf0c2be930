import { expect, type Page, test } from '@playwright/test'
import { pageTypes } from './pages'

/**
 * Every type of page in every state of the accessibility matrix that `accessibility.spec.ts` (axe, reflow) does not see. Named
 * by the success criterion of WCAG 2.2.
 */
type Row = (page: Page, path: string) => Promise<void>

/** Style is put into pages here, as readers' own tools do. */
test.use({ bypassCSP: true })

const types = Object.entries(pageTypes).filter(([name]) => !name.endsWith('English'))

/** Elements wider than the window that no box of theirs scrolls, and texts that are cut off. */
async function expectNothingLost(page: Page): Promise<void> {
  const lost = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement
    const cut = [...document.querySelectorAll<HTMLElement>('main *, header *, footer *')].filter((element) => {
      const { overflowX, overflowY, display } = getComputedStyle(element)
      const clips = (overflow: string) => overflow === 'hidden' || overflow === 'clip'
      if (display === 'inline' || element.clientWidth <= 1 || element.closest('svg, .katex')) return false
      if (element.matches('.folded, .folded *, code-block *')) return false // opened by its own button
      const isCutBelow = clips(overflowY) && element.scrollHeight > element.clientHeight + 2
      return isCutBelow || (clips(overflowX) && element.scrollWidth > element.clientWidth + 2)
    })
    const name = ({ tagName, className }: HTMLElement) => `${tagName}.${className}`
    return [...(scrollWidth > clientWidth ? [`page: ${scrollWidth} in ${clientWidth}`] : []), ...cut.map(name)]
  })
  expect(lost).toEqual([])
}

interface Stop {
  name: string
  isCovered: boolean
  hasRing: boolean
  isAfterLast: boolean
}

/** Goes through the first tab stops as a reader does. */
async function walk(page: Page, presses: number): Promise<Stop[]> {
  const stops: Stop[] = []
  await page.evaluate(() => document.documentElement.style.setProperty('scroll-behavior', 'auto'))
  for (let press = 0; press < presses; press += 1) {
    await page.keyboard.press('Tab')
    const stop = await page.evaluate(() => {
      const element = document.activeElement
      if (!element || element === document.body) return undefined
      const last = (window as { lastStop?: Element }).lastStop
      Object.assign(window, { lastStop: element })
      const [box = element.getBoundingClientRect()] = element.getClientRects()
      const hit = document.elementFromPoint(box.left + Math.min(box.width, 20) / 2, box.top + box.height / 2)
      return {
        name: `${element.tagName} ${element.textContent?.trim().slice(0, 30)} ${element.getAttribute('href') ?? ''}`,
        isCovered: !hit || !(element.contains(hit) || hit.contains(element)),
        hasRing: getComputedStyle(element).outlineStyle !== 'none',
        isAfterLast: !last || Boolean(last.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING),
      }
    })
    if (!stop) break
    stops.push(stop)
  }
  return stops
}

const rows: Record<string, Row> = {
  '1.3.1 landmarks and headings': async (page, path) => {
    await page.goto(path)
    await expect(page.getByRole('main')).toHaveCount(1)
    await expect(page.getByRole('banner')).toHaveCount(1)
    await expect(page.getByRole('contentinfo')).toHaveCount(1)
    await expect(page.locator('h1')).toHaveCount(1)
    const facts = await page.evaluate(() => {
      const levels = [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')].map(({ tagName }) => Number(tagName[1]))
      const navigations = [...document.querySelectorAll('nav')].map(
        (nav) => nav.ariaLabel ?? nav.getAttribute('aria-labelledby'),
      )
      const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id)
      return {
        skipped: levels.filter((level, at) => at > 0 && level > levels[at - 1]! + 1),
        unnamed: navigations.filter((name) => !name).length,
        sameName: navigations.length - new Set(navigations).size,
        sameId: ids.filter((id, at) => ids.indexOf(id) !== at),
      }
    })
    expect(facts).toEqual({ skipped: [], unnamed: 0, sameName: 0, sameId: [] })
  },
  '1.4.4 text of 200 %': async (page, path) => {
    await page.setViewportSize({ width: 1280, height: 900 })
    await page.goto(path)
    await page.addStyleTag({ content: 'html { font-size: 200% !important }' })
    await expectNothingLost(page)
  },
  '1.4.10 a window of 320 px, no JavaScript needed': async (page, path) => {
    await page.setViewportSize({ width: 320, height: 256 }) // 1280 × 1024 at 400 %
    await page.goto(path)
    await expectNothingLost(page)
  },
  '1.4.12 wide spacing of text': async (page, path) => {
    await page.setViewportSize({ width: 390, height: 800 })
    await page.goto(path)
    await page.addStyleTag({
      content: `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
        p { margin-bottom: 2em !important }`,
    })
    await expectNothingLost(page)
  },
  '2.3.3 reduced motion': async (page, path) => {
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await page.goto(path)
    const moving = await page.evaluate(() =>
      [...document.querySelectorAll('*')]
        .filter((element) => {
          const style = getComputedStyle(element)
          const isStill = (durations: string) =>
            durations.split(', ').every((duration) => Number.parseFloat(duration) === 0)
          if (element.matches('.progress')) return false // follows the reader's own scrolling
          const moves = style.animationName !== 'none' && !isStill(style.animationDuration)
          return moves || !isStill(style.transitionDuration) || style.scrollBehavior !== 'auto'
        })
        .map(({ tagName, className }) => `${tagName}.${className}`),
    )
    expect(moving).toEqual([])
  },
  '2.4.3, 2.4.7, 2.4.11 the focus is in order, visible and not covered': async (page, path) => {
    await page.setViewportSize({ width: 390, height: 700 })
    await page.goto(path)
    const stops = await walk(page, 40)
    expect(stops.length).toBeGreaterThan(5)
    expect(stops.filter(({ isCovered, hasRing, isAfterLast }) => isCovered || !hasRing || !isAfterLast)).toEqual([])
  },
  '1.4.11 forced colours keep the focus, buttons and fields visible': async (page, path) => {
    await page.emulateMedia({ forcedColors: 'active' })
    await page.goto(path)
    const stops = await walk(page, 12)
    expect(stops.filter(({ hasRing }) => !hasRing)).toEqual([])
    const hidden = await page.evaluate(() =>
      [...document.querySelectorAll('header svg, main button svg, footer svg')]
        .filter((icon) => {
          const { fill, stroke } = getComputedStyle(icon)
          const ground = getComputedStyle(document.body).backgroundColor
          return fill === ground && (stroke === 'none' || stroke === ground)
        })
        .map(({ outerHTML }) => outerHTML.slice(0, 100)),
    )
    expect(hidden).toEqual([])
  },
  'paper: light, without what belongs to the screen, nothing cut': async (page, path) => {
    await page.setViewportSize({ width: 720, height: 1000 })
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
    await page.goto(path)
    await expect(page.getByRole('banner').getByRole('navigation')).toBeHidden()
    await expect(page.getByRole('contentinfo')).toBeHidden()
    const [ground, ink] = await page.evaluate(() => {
      const { backgroundColor, color } = getComputedStyle(document.documentElement)
      return [backgroundColor, color]
    })
    expect([ground, ink]).toEqual(['rgb(255, 255, 255)', 'rgb(35, 32, 27)'])
    await expectNothingLost(page)
  },
}

for (const [criterion, check] of Object.entries(rows)) {
  for (const [name, path] of types) test(`${criterion}: ${name}`, ({ page }) => check(page, path))
}

for (const [name, path] of Object.entries(pageTypes)) {
  test(`3.1.1, 3.1.2 language of the page and its parts: ${name}`, async ({ page }) => {
    await page.goto(path)
    await expect(page.locator('html')).toHaveAttribute('lang', name.endsWith('English') ? 'en' : 'ko')
    const unmarked = await page
      .locator('a[hreflang]:not([lang])')
      .evaluateAll((links) =>
        links
          .filter((link) => link.getAttribute('hreflang') !== document.documentElement.lang)
          .map(({ outerHTML }) => outerHTML),
      )
    expect(unmarked).toEqual([])
  })
}
