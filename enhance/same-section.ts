import { isBegun } from './contents'

/** Lets the language switch lead to the section that is being read: `data-sections` has the ids, in the order of ours. */
export function keepSection(): void {
  const point = ({ target }: Event) => {
    const link = (target as Element).closest<HTMLAnchorElement>('a[data-sections]')
    if (!link) return
    const headings = [...document.querySelectorAll<HTMLElement>('.prose :is(h2, h3)[id]')]
    link.hash = link.dataset.sections!.split(' ')[headings.findLastIndex(isBegun)] ?? ''
  }
  // Before the click: the link may be opened in another tab.
  for (const name of ['pointerdown', 'click']) document.addEventListener(name, point)
}
