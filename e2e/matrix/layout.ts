import type { Page } from '@playwright/test'

/** How far the page is wider than its window. */
export function listOverflow(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement
    return scrollWidth > clientWidth ? [`page: ${scrollWidth} in ${clientWidth}`] : []
  })
}

/** Elements wider than the window that no box of theirs scrolls, and texts that are cut off. */
export async function listLost(page: Page): Promise<string[]> {
  const cut = await page.evaluate(() => {
    const found = [...document.querySelectorAll<HTMLElement>('main *, header *, footer *')].filter((element) => {
      const { overflowX, overflowY, display } = getComputedStyle(element)
      const clips = (overflow: string) => overflow === 'hidden' || overflow === 'clip'
      if (display === 'inline' || element.clientWidth <= 1 || element.closest('svg, .katex')) return false
      if (element.matches('.folded, .folded *, code-block *')) return false // opened by its own button
      const isCutBelow = clips(overflowY) && element.scrollHeight > element.clientHeight + 2
      return isCutBelow || (clips(overflowX) && element.scrollWidth > element.clientWidth + 2)
    })
    return found.map(({ tagName, className }) => `${tagName}.${className}`)
  })
  return [...(await listOverflow(page)), ...cut]
}

/** The same with style of a reader's own, which is taken away again. */
export async function listLostWith(page: Page, style: string): Promise<string[]> {
  const added = await page.addStyleTag({ content: style })
  const lost = await listLost(page)
  await added.evaluate((tag) => (tag as Element).remove())
  return lost
}

/** What moves, or takes time to change. */
export function listMoving(page: Page): Promise<string[]> {
  return page.evaluate(() =>
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
}

/** Icons of the colour that they stand on. */
export function listHiddenIcons(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('header svg, main button svg, footer svg')]
      .filter((icon) => {
        const { fill, stroke } = getComputedStyle(icon)
        const ground = getComputedStyle(document.documentElement).backgroundColor
        return fill === ground && (stroke === 'none' || stroke === ground)
      })
      .map(({ outerHTML }) => outerHTML.slice(0, 100)),
  )
}

/** Dark on white, and nothing that belongs to the screen. */
export async function listUnprintable(page: Page): Promise<string[]> {
  const [ground, ink] = await page.evaluate(() => {
    const { backgroundColor, color } = getComputedStyle(document.documentElement)
    return [backgroundColor, color]
  })
  const wrong = [
    ...(ground === 'rgb(255, 255, 255)' ? [] : [`ground: ${ground}`]),
    ...(ink === 'rgb(35, 32, 27)' ? [] : [`ink: ${ink}`]),
  ]
  if (await page.getByRole('banner').getByRole('navigation').isVisible()) wrong.push('the navigation is printed')
  if (await page.getByRole('contentinfo').isVisible()) wrong.push('the foot of the site is printed')
  return [...wrong, ...(await listLost(page))]
}
