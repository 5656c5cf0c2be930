import { adoptStyle } from './adopt-style'
import style from './zoom.css'
import { ZoomStage } from './zoom-stage'

const step = 1.5
const arrows: Record<string, [x: number, y: number]> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
}
let isStyled = false

/**
 * Shows a picture enlarged in a dialog. Pinch, buttons, + and − zoom; dragging and arrow keys move it; a tap toggles
 * between the whole picture and the tapped point enlarged. Esc and × close it.
 * @param at the tap, whose point is shown first
 */
export function openZoom(figure: Element, image: Element, at?: MouseEvent): void {
  if (!isStyled) adoptStyle(style)
  isStyled = true
  const { zoomIn, zoomOut, dismiss } = document.documentElement.dataset
  const dialog = document.createElement('dialog')
  dialog.className = 'zoom'
  dialog.ariaLabel = image.getAttribute('alt') ?? image.getAttribute('aria-label') ?? ''
  const stage = new ZoomStage(image, () => dialog.close())
  Object.assign(stage.box, { role: 'group', ariaLabel: dialog.ariaLabel })
  const bar = document.createElement('div')
  bar.append(
    buildButton('−', zoomOut, () => stage.resize(1 / step)),
    buildButton('+', zoomIn, () => stage.resize(step)),
    buildButton('×', dismiss, () => dialog.close()),
  )
  const text = document.createElement('p')
  text.textContent = figure.querySelector('figcaption')?.textContent ?? ''
  dialog.append(bar, stage.box, ...(text.textContent ? [text] : []))
  dialog.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const arrow = arrows[event.key]
    if (arrow) stage.box.scrollBy(arrow[0] * 80, arrow[1] * 80)
    else if (event.key === '+' || event.key === '=') stage.resize(step)
    else if (event.key === '-' || event.key === '_') stage.resize(1 / step)
    else return
    event.preventDefault()
  })
  dialog.addEventListener('close', () => dialog.remove())
  ;(document.getElementById('overlays') ?? document.body).append(dialog)
  dialog.showModal()
  stage.start(image.getBoundingClientRect(), at)
}

function buildButton(sign: string, label: string | undefined, act: () => void): HTMLButtonElement {
  const button = document.createElement('button')
  Object.assign(button, { type: 'button', textContent: sign, ariaLabel: label ?? '' })
  button.addEventListener('click', act)
  return button
}
