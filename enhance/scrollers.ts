/**
 * Code, tables and formulas are focusable so that they can be scrolled by keyboard. Where nothing
 * scrolls, the tab stop is taken away.
 */
export function quietScrollers(): void {
  const scrollers = [...document.querySelectorAll<HTMLElement>('.code pre, .table, .formula, .drawing-box')]
  const observer = new ResizeObserver((entries) => settle(entries.map(({ target }) => target as HTMLElement)))
  for (const scroller of scrollers) {
    observer.observe(scroller)
    scroller.addEventListener('contentvisibilityautostatechange', () => {
      observer.unobserve(scroller)
      observer.observe(scroller) // it is told of again, with all others that came near
    })
  }
  // A font that comes later makes the content wider, not its box.
  document.fonts.addEventListener('loadingdone', () => settle(scrollers))
}

/**
 * Looks at all before it changes one, so that the page is laid out once. What is far from the window is not laid out
 * (`content-visibility`), so nobody knows yet: it stays a stop.
 */
function settle(scrollers: readonly HTMLElement[]): void {
  const drawn = scrollers.filter(
    // Any of its children: of a figure's variants one is shown.
    ({ children }) => [...children].some((child) => child.checkVisibility?.({ contentVisibilityAuto: true }) !== false),
  )
  const scrolls = drawn.map(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth)
  for (const [index, scroller] of drawn.entries()) {
    if (scrolls[index]) scroller.tabIndex = 0
    else scroller.removeAttribute('tabindex')
  }
}
