/** Elements with a preview card: citations, equation references, explained symbols, links in the text to other posts. */
const previewed = '.cite, .equation-link, [data-symbol], .prose a[href^="/"][href*="posts/"]'

/** Shows preview cards on hover and focus; their code is loaded with the first. */
export function offerPreviews(): void {
  const on = (name: 'pointerover' | 'focusin', still: ':hover' | ':focus', delay: number) =>
    document.addEventListener(name, async (event) => {
      if (event instanceof PointerEvent && event.pointerType === 'touch') return
      const target = (event.target as Element).closest<HTMLElement>(previewed)
      if (!target || target.closest('.preview')) return
      const code = await import('./previews').catch(() => undefined)
      if (!code || !target.matches(still)) return // no longer hovered or focused
      const { hidePreview, showPreview } = code
      showPreview(target, delay)
      const [leave, grace] = name === 'pointerover' ? ['pointerleave', 200] : ['blur', 0]
      target.addEventListener(leave, () => hidePreview(grace), { once: true })
    })
  on('pointerover', ':hover', 150)
  on('focusin', ':focus', 0)
  // A tap on a symbol, which is no link; the next one, or scrolling, takes the card away.
  document.addEventListener('click', async ({ target }) => {
    const symbol = (target as Element).closest<HTMLElement>('[data-symbol]')
    const code = symbol && (await import('./previews').catch(() => undefined))
    if (!code) return
    code.showPreview(symbol, 0)
    document.addEventListener('pointerdown', () => code.hidePreview(0), { once: true })
  })
}
