/** Pictures of figures can be enlarged, by pointer and by keyboard; the dialog's code comes with the first. */
export function offerZoom(): void {
  for (const figure of document.querySelectorAll('.prose figure')) {
    const images = [...figure.querySelectorAll('img, .drawing')].filter((image) => !image.closest('a'))
    if (images.length === 0) continue
    const button = document.createElement('button')
    const open = async (image: Element | undefined, at?: MouseEvent) => {
      if (!image) return
      button.focus({ preventScroll: true }) // where one comes back to
      const code = await import('./zoom').catch(() => undefined)
      code?.openZoom(figure, image, at)
    }
    button.type = 'button'
    button.className = 'zoom-open'
    button.ariaLabel = document.documentElement.dataset.zoom ?? ''
    button.textContent = '⤢'
    // Of variants for themes and for widths one is shown.
    button.addEventListener('click', () => open(images.find((image) => image.getClientRects().length > 0)))
    for (const image of images) image.addEventListener('click', (event) => open(image, event as MouseEvent))
    figure.append(button)
  }
}
