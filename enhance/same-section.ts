/**
 * Lets the language switch lead to the section that is being read: `data-sections` has the ids, in the order of ours. It is
 * the last one through which the reader went down: who goes up to the switch has not read there.
 */
export function keepSection(): void {
  if (!document.querySelector('a[data-sections]')) return
  let [place, last] = [0, 0]
  const follow = () => {
    if (scrollY > last) place = scrollY
    last = scrollY
  }
  const point = ({ target }: Event) => {
    const link = (target as Element).closest<HTMLAnchorElement>('a[data-sections]')
    if (!link) return
    const headings = [...document.querySelectorAll('.prose :is(h2, h3)[id]')]
    const current = headings.findLastIndex((one) => one.getBoundingClientRect().top + scrollY < place + innerHeight / 5)
    link.hash = link.dataset.sections!.split(' ')[current] ?? ''
  }
  addEventListener('scroll', follow, { passive: true })
  // Before the click: the link may be opened in another tab.
  for (const name of ['pointerdown', 'click']) document.addEventListener(name, point)
}
