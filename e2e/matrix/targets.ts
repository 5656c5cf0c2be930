import type { Page } from '@playwright/test'

/**
 * 2.5.8 of WCAG 2.2: what is pressed is 24 px wide and high, or has so much room around it, or stands in a sentence.
 * @returns those that are too small, a line each; runs in the page
 */
function listSmall(): string[] {
  const least = 24
  const selector = 'a[href], button, input, select, textarea, summary, [role=option], [role=tab]'
  const isShown = (element: Element) =>
    element.checkVisibility({ visibilityProperty: true, opacityProperty: false }) &&
    element.getClientRects().length > 0 &&
    !element.closest('.skip-link, .line-number') // a number is as high as its line of code, which WCAG leaves out
  const inSentence = (element: Element) => {
    if (element.matches('p .cite, p .note-mark')) return true // buttons, as high as their line
    if (getComputedStyle(element).display !== 'inline') return false
    const own = element.textContent?.trim().length ?? 0
    return (element.parentElement?.textContent?.trim().length ?? 0) > own
  }
  const targets = [...document.querySelectorAll(selector)].filter(isShown).map((element) => {
    const { left, top, width, height } = element.getBoundingClientRect()
    return { element, left, top, width, height, x: left + width / 2, y: top + height / 2 }
  })
  const isSmall = ({ width, height }: { width: number; height: number }) => width < least || height < least
  type Target = (typeof targets)[number]
  /** From the middle of one to the nearest point of another, or to its middle when that is small as well. */
  const distance = (one: Target, other: Target) => {
    if (isSmall(other)) return Math.hypot(one.x - other.x, one.y - other.y) - least / 2
    const x = Math.max(other.left - one.x, 0, one.x - other.left - other.width)
    const y = Math.max(other.top - one.y, 0, one.y - other.top - other.height)
    return Math.hypot(x, y)
  }
  const hasRoom = (one: Target) =>
    targets.every(
      (other) => other === one || one.element.contains(other.element) || distance(one, other) >= least / 2 - 0.1,
    )
  return targets
    .filter((target) => isSmall(target) && !inSentence(target.element) && !hasRoom(target))
    .map(({ element, width, height }) => {
      const size = `${width.toFixed(1)} × ${height.toFixed(1)}`
      return `${size}: ${element.tagName}.${element.className} ${element.textContent?.trim().slice(0, 30)}`
    })
}

/** Does something while all that opens is open, and closes it again. */
export async function whileOpen<T>(page: Page, work: () => Promise<T>): Promise<T> {
  await page.evaluate(() => {
    const closed = [...document.querySelectorAll<HTMLDetailsElement>('details:not([open])')]
    Object.assign(window, { openedNow: closed })
    for (const details of closed) details.open = true
  })
  const result = await work()
  await page.evaluate(() => {
    for (const details of (window as unknown as { openedNow: HTMLDetailsElement[] }).openedNow) details.open = false
  })
  return result
}

export const listSmallTargets = (page: Page) => whileOpen(page, () => page.evaluate(listSmall))
