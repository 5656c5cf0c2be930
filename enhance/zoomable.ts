/** Pictures of figures can be enlarged, by pointer and by keyboard; the dialog's code comes with the first. */
export function offerZoom(): void {
  for (const figure of document.querySelectorAll('.prose figure')) {
    const image = figure.querySelector('img, .drawing')
    if (!image || image.closest('a')) continue
    const button = document.createElement('button')
    button.type = 'button'
    button.className = 'zoom-open'
    button.ariaLabel = document.documentElement.dataset.zoom ?? ''
    button.textContent = '⤢'
    button.addEventListener('click', async () => (await import('./zoom')).openZoom(figure, image))
    image.addEventListener('click', () => button.click())
    ;(image.closest('.drawing-box') ?? image).after(button)
  }
}
