/** What has a card: citations, numbers of equations, links from the text to other posts. */
const previewed = '.cite, .equation-link, .prose a[href^="/"][href*="posts/"]'

/** The code of the cards comes with the first pointer or focus that asks for one. */
export function offerPreviews(): void {
  const on = (name: 'pointerover' | 'focusin', still: ':hover' | ':focus', delay: number) =>
    document.addEventListener(name, async (event) => {
      if (event instanceof PointerEvent && event.pointerType === 'touch') return
      const target = (event.target as Element).closest<HTMLElement>(previewed)
      if (!target || target.closest('.preview')) return
      const code = await import('./previews').catch(() => undefined)
      if (!code || !target.matches(still)) return // it moved on while the code came
      const { hidePreview, showPreview } = code
      showPreview(target, delay)
      const [leave, grace] = name === 'pointerover' ? ['pointerleave', 200] : ['blur', 0]
      target.addEventListener(leave, () => hidePreview(grace), { once: true })
    })
  on('pointerover', ':hover', 150)
  on('focusin', ':focus', 0)
}
