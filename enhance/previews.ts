/**
 * Preview cards on hover and focus: the work of a citation, the equation of a reference, what a symbol means, the post of
 * a link. Imported with the first one.
 */
const card = document.createElement('div')
card.className = 'preview'
card.role = 'tooltip'
card.id = 'preview'
card.popover = 'manual'
;(document.getElementById('overlays') ?? document.body).append(card)

const posts = new Map<string, Promise<DocumentFragment | undefined>>()
let owner: HTMLElement | undefined
let timer = 0

/** Shows the card after a delay in milliseconds, so that a passing pointer does not make it flicker. */
export function showPreview(target: HTMLElement, delay: number): void {
  clearTimeout(timer)
  if (owner === target && card.matches(':popover-open')) return
  timer = window.setTimeout(async () => {
    owner = target
    const content = await contentOf(target)
    if (owner !== target || !content) return
    card.replaceChildren(content)
    target.setAttribute('aria-describedby', card.id)
    card.showPopover()
    place(target)
  }, delay)
}

/** Hides the card after a delay in which the pointer may reach it; with 0 at once. */
export function hidePreview(delay: number): void {
  clearTimeout(timer)
  if (delay === 0) hideNow()
  else timer = window.setTimeout(hideNow, delay)
}

function hideNow(): void {
  owner?.removeAttribute('aria-describedby')
  owner = undefined
  if (card.matches(':popover-open')) card.hidePopover()
}

card.addEventListener('pointerenter', () => clearTimeout(timer))
card.addEventListener('pointerleave', () => hidePreview(200))
addEventListener('keydown', (event) => event.key === 'Escape' && hidePreview(0))
addEventListener('scroll', () => hidePreview(0), { passive: true })

async function contentOf(target: HTMLElement): Promise<DocumentFragment | undefined> {
  const { symbol } = target.dataset
  if (symbol) return copyOf(document.getElementById(`symbol-${symbol}`))
  if (target.matches('.cite')) return copyOf(document.getElementById(target.getAttribute('popovertarget')!))
  const { pathname, hash, host } = target as HTMLAnchorElement
  if (pathname === location.pathname && hash) return copyOf(document.getElementById(decodeURIComponent(hash.slice(1))))
  if (host !== location.host) return undefined
  const known = posts.get(pathname) ?? loadPost(pathname).catch(() => undefined)
  posts.set(pathname, known)
  const post = await known
  if (!post) posts.delete(pathname) // failed: the next hover tries again
  return post?.cloneNode(true) as DocumentFragment | undefined
}

/** A copy without IDs; undefined, and highlighted instead, if the element is in view. */
function copyOf(source: HTMLElement | null): DocumentFragment | undefined {
  if (!source || source.matches(':popover-open')) return undefined
  const { top, bottom, height } = source.getBoundingClientRect()
  if (height > 0 && top >= 0 && bottom <= innerHeight) {
    source.classList.add('pointed')
    setTimeout(() => source.classList.remove('pointed'), 1500)
    return undefined
  }
  const fragment = document.createDocumentFragment()
  for (const child of source.childNodes) fragment.append(child.cloneNode(true))
  for (const node of fragment.querySelectorAll('[id]')) node.removeAttribute('id')
  return fragment
}

/** Title, date and summary from the page itself, which is always up to date. */
async function loadPost(pathname: string): Promise<DocumentFragment | undefined> {
  const response = await fetch(pathname)
  if (!response.ok) return undefined
  const page = new DOMParser().parseFromString(await response.text(), 'text/html')
  const fragment = document.createDocumentFragment()
  const add = (tag: string, text: string | null | undefined) => {
    if (!text) return
    const element = document.createElement(tag)
    element.textContent = text
    fragment.append(element)
  }
  add('strong', page.querySelector('h1')?.textContent)
  add('small', page.querySelector('article time')?.textContent)
  add('p', page.querySelector<HTMLMetaElement>('meta[name=description]')?.content)
  return fragment
}

/** Space between the text and the margin, in pixels. */
const gap = 29

/**
 * Places the card below its target, or above if there is no room below, within the window; that of a symbol in the margin,
 * where there is one.
 */
function place(target: HTMLElement): void {
  const mark = target.getBoundingClientRect()
  const { width, height } = card.getBoundingClientRect()
  const margin = (target.closest('.prose')?.getBoundingClientRect().right ?? innerWidth) + gap
  if (target.dataset.symbol && margin + width < innerWidth) {
    card.style.top = `${Math.max(12, mark.top - 12)}px`
    card.style.left = `${margin}px`
    return
  }
  const below = mark.bottom + 8
  const top = below + height > innerHeight && mark.top > height + 8 ? mark.top - height - 8 : below
  card.style.top = `${top}px`
  card.style.left = `${Math.max(12, Math.min(mark.left, innerWidth - width - 12))}px`
}
