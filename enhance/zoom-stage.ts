interface Point {
  x: number
  y: number
}

/** Pixels that a pointer may move in a tap. */
const still = 8

/** A picture in a scrollable box. All lengths are CSS pixels. */
export class ZoomStage {
  readonly box = document.createElement('div')
  readonly #picture: HTMLElement
  readonly #pointers = new Map<number, Point>()
  #first = 0
  #most = 0
  #moved = 0

  /** @param close called after a tap beside the picture */
  constructor(image: Element, close: () => void) {
    this.#picture = copyPicture(image)
    this.box.className = 'stage'
    this.box.tabIndex = 0
    this.box.autofocus = true
    this.box.append(this.#picture)
    this.box.addEventListener('pointerdown', (event) => this.#press(event))
    this.box.addEventListener('pointermove', (event) => this.#move(event))
    for (const end of ['pointerup', 'pointercancel'] as const) {
      this.box.addEventListener(end, ({ pointerId }) => this.#pointers.delete(pointerId))
    }
    this.box.addEventListener('click', (event) => {
      if (this.#moved > still) return
      if (!contains(this.#picture.getBoundingClientRect(), event)) close()
      else this.#set(this.#width > this.#fit * 1.05 ? this.#fit : Math.max(this.#first, 2 * this.#fit), event)
    })
    // Browsers report a trackpad pinch as a wheel event with Ctrl.
    this.box.addEventListener('wheel', (event) => {
      if (!event.ctrlKey) return
      event.preventDefault()
      this.resize(Math.exp(-event.deltaY / 100), event)
    })
  }

  /**
   * Shows the picture at twice its size, or as large as the window if that is more; a photo only up to its own size
   * then.
   */
  start(shown: DOMRect, at?: Point): void {
    const isPhoto = this.#picture instanceof HTMLImageElement
    const own = isPhoto ? Number(this.#picture.getAttribute('width')) : Number.POSITIVE_INFINITY
    this.#first = Math.max(2 * shown.width, Math.min(this.#fit, own))
    this.#most = Math.max(8 * shown.width, isPhoto ? own : this.#first)
    this.#set(this.#first)
    if (!at) return
    const { scrollWidth, scrollHeight, clientWidth, clientHeight } = this.box
    this.box.scrollTo(
      ((at.x - shown.left) / shown.width) * scrollWidth - clientWidth / 2,
      ((at.y - shown.top) / shown.height) * scrollHeight - clientHeight / 2,
    )
  }

  /** @param factor of the width; the point at `at` (or the middle) stays in place */
  resize(factor: number, at?: Point): void {
    this.#set(this.#width * factor, at)
  }

  get #width(): number {
    return this.#picture.getBoundingClientRect().width
  }

  /** The largest width at which the whole picture is visible. */
  get #fit(): number {
    const { width, height } = this.#picture.getBoundingClientRect()
    return Math.min(this.box.clientWidth, (this.box.clientHeight * width) / height)
  }

  #set(width: number, at = middleOf(this.box.getBoundingClientRect())): void {
    const before = this.#picture.getBoundingClientRect()
    const next = Math.min(Math.max(width, Math.min(this.#fit, this.#first / 2)), this.#most)
    this.#picture.style.width = `${next}px`
    if (this.#picture instanceof HTMLImageElement) this.#picture.sizes = `${Math.ceil(next)}px`
    const after = this.#picture.getBoundingClientRect()
    this.box.scrollBy(
      after.left + ((at.x - before.left) / before.width) * after.width - at.x,
      after.top + ((at.y - before.top) / before.height) * after.height - at.y,
    )
  }

  #press(event: PointerEvent): void {
    if (event.button !== 0) return
    if (this.#pointers.size === 0) this.#moved = 0
    this.#pointers.set(event.pointerId, { x: event.clientX, y: event.clientY })
    this.box.setPointerCapture(event.pointerId)
  }

  /** One pointer drags the picture, two also pinch. */
  #move(event: PointerEvent): void {
    if (!this.#pointers.has(event.pointerId)) return
    const before = measurePointers(this.#pointers)
    this.#pointers.set(event.pointerId, { x: event.clientX, y: event.clientY })
    const after = measurePointers(this.#pointers)
    this.box.scrollBy(before.x - after.x, before.y - after.y)
    if (before.spread > 0) this.resize(after.spread / before.spread, after)
    this.#moved += Math.hypot(before.x - after.x, before.y - after.y) + Math.abs(before.spread - after.spread)
  }
}

/**
 * Renames the IDs in a drawing's copy: its references (arrowheads) would point to the original, which may be hidden.
 */
function copyPicture(image: Element): HTMLElement {
  const markup = image.outerHTML.replace(/(\bid="|#)(d\d+-)/g, '$1zoom-$2')
  const copy = new DOMParser().parseFromString(markup, 'text/html').body.firstElementChild as HTMLElement
  copy.removeAttribute('loading')
  copy.classList.remove('wide-only', 'narrow-only')
  return document.importNode(copy, true)
}

function measurePointers(pointers: ReadonlyMap<number, Point>): Point & { spread: number } {
  const [first = { x: 0, y: 0 }, second = first] = pointers.values()
  return {
    x: (first.x + second.x) / 2,
    y: (first.y + second.y) / 2,
    spread: Math.hypot(first.x - second.x, first.y - second.y),
  }
}

const middleOf = ({ left, top, width, height }: DOMRect): Point => ({ x: left + width / 2, y: top + height / 2 })

const contains = ({ left, top, right, bottom }: DOMRect, { x, y }: Point) =>
  x >= left && x <= right && y >= top && y <= bottom
