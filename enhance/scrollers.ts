/**
 * Code, tables and formulas are focusable so that they can be scrolled by keyboard. Where nothing
 * scrolls, the tab stop is taken away.
 */
export function quietScrollers(): void {
  const scrollers = document.querySelectorAll<HTMLElement>('.code pre, .table, .formula, .drawing-box')
  const observer = new ResizeObserver((entries) => {
    for (const { target } of entries) {
      const scroller = target as HTMLElement
      if (scroller.scrollWidth > scroller.clientWidth) scroller.tabIndex = 0
      else scroller.removeAttribute('tabindex')
    }
  })
  for (const scroller of scrollers) observer.observe(scroller)
}
