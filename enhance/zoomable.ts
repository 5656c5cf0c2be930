/** Lets pictures of figures be enlarged, by pointer and keyboard; the dialog's code is loaded with the first. */
export function offerZoom(): void {
  for (const figure of document.querySelectorAll('.prose figure')) {
    const images = [...figure.querySelectorAll('img, .drawing')].filter((image) => !image.closest('a'))
    if (images.length === 0) continue
    const button = document.createElement('button')
    const open = async (image: Element | undefined, at?: MouseEvent) => {
      if (!image) return
      button.focus({ preventScroll: true }) // focus returns here when the dialog closes
      const code = await import('./zoom').catch(() => undefined)
      code?.openZoom(figure, image, at)
    }
    button.type = 'button'
    button.className = 'zoom-open'
    button.ariaLabel = document.documentElement.dataset.zoom ?? ''
    button.textContent = '⤢'
    // Only one variant for themes and widths is visible.
    button.addEventListener('click', () => open(images.find((image) => image.getClientRects().length > 0)))
    for (const image of images) image.addEventListener('click', (event) => open(image, event as MouseEvent))
    figure.append(button)
  }
}
