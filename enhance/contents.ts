/** Marks the current section in the table of contents. */
export function followSections(): void {
  const links = [...document.querySelectorAll<HTMLAnchorElement>('.toc li a')]
  const headings = links.flatMap((link) => document.getElementById(decodeURIComponent(link.hash.slice(1))) ?? [])
  if (headings.length === 0) return
  const mark = () => {
    const current = headings.findLastIndex(isBegun)
    for (const [index, link] of links.entries()) {
      if (index !== current) link.removeAttribute('aria-current')
      else if (!link.hasAttribute('aria-current')) {
        link.setAttribute('aria-current', 'true')
        keepInView(link)
      }
    }
  }
  let waiting = false
  const later = () => {
    if (waiting) return
    waiting = true
    requestAnimationFrame(() => {
      waiting = false
      mark()
    })
  }
  addEventListener('scroll', later, { passive: true })
  addEventListener('resize', later, { passive: true })
  later()
}

/**
 * Whether its section has begun. At a fifth of the window: after a jump to a short section, the next is still below.
 */
export const isBegun = (heading: HTMLElement): boolean => heading.getBoundingClientRect().top < innerHeight / 5

/** Scrolls only the table of contents, not the page. */
function keepInView(link: HTMLElement): void {
  const column = link.closest<HTMLElement>('.toc')!
  const [top, height] = [link.offsetTop, column.clientHeight]
  if (top < column.scrollTop || top > column.scrollTop + height - 40) column.scrollTop = top - height / 2
}
