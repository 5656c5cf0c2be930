import { whenIdle } from './when-idle'

/**
 * Code, tables and formulas are focusable, so that they can be scrolled by keyboard. Removes the tab stop from those
 * that do not overflow. Those that are far, which CSS leaves out of the first layout, are laid out one after another when
 * there is nothing else to do: a picture of the whole page would have gaps.
 */
export function quietScrollers(): void {
  const scrollers = [
    ...document.querySelectorAll<HTMLElement>('.code pre, .table-box, .formula, .wide-formula, .drawing-box'),
  ]
  const observer = new ResizeObserver((entries) => settle(entries.map(({ target }) => target as HTMLElement)))
  /** Reported again, in one batch with others. */
  const measure = (scroller: HTMLElement) => {
    observer.unobserve(scroller)
    observer.observe(scroller)
  }
  for (const scroller of scrollers) {
    measure(scroller)
    scroller.addEventListener('contentvisibilityautostatechange', () => measure(scroller))
  }
  // A font that loads later changes the width of the content, not of the box.
  document.fonts.addEventListener('loadingdone', () => settle(scrollers))
  const far = [...scrollers]
  const drawNext = () => {
    const next = far.shift()
    if (!next) return
    next.style.setProperty('content-visibility', 'visible')
    measure(next) // its box may be as large as it was kept, and its fonts here
    whenIdle(drawNext)
  }
  addEventListener('load', () => whenIdle(drawNext))
}

/**
 * Reads all widths before it changes anything, so that the page is laid out once. Elements skipped by
 * `content-visibility` have no layout yet and keep their tab stop.
 */
function settle(scrollers: readonly HTMLElement[]): void {
  const drawn = scrollers.filter(
    // Any child: only one variant of a figure is visible.
    ({ children }) => [...children].some((child) => child.checkVisibility?.({ contentVisibilityAuto: true }) !== false),
  )
  const scrolls = drawn.map(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth)
  for (const [index, scroller] of drawn.entries()) {
    if (scrolls[index]) scroller.tabIndex = 0
    else scroller.removeAttribute('tabindex')
  }
}
