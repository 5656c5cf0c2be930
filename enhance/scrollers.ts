/**
 * Code, tables and formulas are focusable so that they can be scrolled by keyboard. Where nothing
 * scrolls, the tab stop is taken away.
 */
export function quietScrollers(): void {
  const scrollers = document.querySelectorAll<HTMLElement>('.code pre, .table, .formula, .drawing-box')
  const observer = new ResizeObserver((entries) => {
    for (const { target } of entries) settle(target as HTMLElement)
  })
  for (const scroller of scrollers) {
    observer.observe(scroller)
    scroller.addEventListener('contentvisibilityautostatechange', () => settle(scroller))
  }
  // A font that comes later makes the content wider, not its box.
  document.fonts.addEventListener('loadingdone', () => {
    for (const scroller of scrollers) settle(scroller)
  })
}

/** What is far from the window is not laid out (`content-visibility`), so nobody knows yet: it stays a stop. */
function settle(scroller: HTMLElement): void {
  if (scroller.firstElementChild?.checkVisibility?.({ contentVisibilityAuto: true }) === false) return
  if (scroller.scrollWidth > scroller.clientWidth) scroller.tabIndex = 0
  else scroller.removeAttribute('tabindex')
}
