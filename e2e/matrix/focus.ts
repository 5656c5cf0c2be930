import type { Page } from '@playwright/test'

interface Stop {
  name: string
  isCovered: boolean
  hasRing: boolean
  isAfterLast: boolean
}

/** Goes through the first tab stops as a reader does, from the first of the page. */
async function walk(page: Page, presses: number): Promise<Stop[]> {
  const stops: Stop[] = []
  await page.evaluate(() => {
    document.documentElement.style.setProperty('scroll-behavior', 'auto')
    Object.assign(window, { lastStop: undefined })
  })
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
  await page.evaluate(() => document.documentElement.style.removeProperty('scroll-behavior'))
  return stops
}

const isFirst = ({ name }: Stop) => name.endsWith(' #content')

/** Stops that are covered, without a ring or before the last one. */
export async function listBadStops(page: Page): Promise<string[]> {
  const stops = await walk(page, 40)
  const [first] = stops
  const bad = stops.filter(({ isCovered, hasRing, isAfterLast }) => isCovered || !hasRing || !isAfterLast)
  return [
    ...(first && isFirst(first) ? [] : [`the first stop is ${first?.name}`]),
    ...(stops.length > 5 ? [] : [`${stops.length} stops`]),
    ...bad.map((stop) => JSON.stringify(stop)),
  ]
}

/** Of the first stops, those without a ring. */
export async function listRingless(page: Page): Promise<string[]> {
  const stops = await walk(page, 12)
  const [first] = stops
  return [
    ...(first && isFirst(first) ? [] : [`the first stop is ${first?.name}`]),
    ...stops.filter(({ hasRing }) => !hasRing).map(({ name }) => name),
  ]
}
