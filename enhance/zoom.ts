/** A picture as large as the window: a dialog with the picture in it, closed by Esc, a click or its button. */
export function openZoom(figure: Element, image: Element): void {
  const dialog = document.createElement('dialog')
  dialog.className = 'zoom'
  dialog.ariaLabel = image.getAttribute('alt') ?? image.getAttribute('aria-label') ?? ''
  const close = document.createElement('button')
  close.type = 'button'
  close.textContent = '×'
  close.ariaLabel = document.documentElement.dataset.dismiss ?? ''
  const copy = image.cloneNode(true) as HTMLElement
  copy.removeAttribute('loading')
  copy.removeAttribute('sizes')
  const caption = figure.querySelector('figcaption')
  const text = document.createElement('p')
  text.textContent = caption?.textContent ?? ''
  dialog.append(close, copy, ...(caption ? [text] : []))
  dialog.addEventListener('click', () => dialog.close())
  dialog.addEventListener('close', () => dialog.remove())
  ;(document.getElementById('overlays') ?? document.body).append(dialog)
  dialog.showModal()
}
