interface Module {
  hydrateIsland(element: HTMLElement, component: unknown, props: object): void
  [name: string]: unknown
}

/** Events of a reader who is faster than the script. */
const early = ['click', 'input', 'change']

/** Wakes up a component of a post, when its element says so. What the build has rendered stands there until then. */
export function connect(element: HTMLElement): void {
  const { client } = element.dataset
  const missed: Event[] = []
  let isWoken = false
  const wake = () => {
    if (isWoken) return
    isWoken = true
    load(element).then(
      () => replay(missed, element, keep),
      (error: unknown) => {
        isWoken = false // no network, or a new build: the next press tries again
        console.error(error)
      },
    )
  }
  const keep = (event: Event) => {
    const target = event.target as Element
    if (target.closest('a[href]') || target.closest('post-island') !== element) return
    if (event.type === 'click') event.preventDefault() // a checkbox would change twice
    missed.push(event)
    wake()
  }
  for (const kind of ['pointerdown', 'pointerover', 'focusin']) element.addEventListener(kind, wake, { passive: true })
  for (const kind of early) element.addEventListener(kind, keep)
  if (client === 'idle') whenIdle(wake)
  else if (client === 'visible') whenNear(element, wake)
}

/** Does again what the reader did before there was a script. */
function replay(missed: readonly Event[], element: HTMLElement, keep: (event: Event) => void): void {
  for (const kind of early) element.removeEventListener(kind, keep)
  for (const { type, target } of missed) {
    if (type !== 'click') target!.dispatchEvent(new Event(type, { bubbles: true }))
    else if (target instanceof HTMLElement) target.click()
    else target!.dispatchEvent(new MouseEvent('click', { bubbles: true }))
  }
}

async function load(element: HTMLElement): Promise<void> {
  const { name = '', props = '{}' } = element.dataset
  const module: Module = await import(element.getAttribute('src')!)
  module.hydrateIsland(element, module[name], JSON.parse(props) as object)
}

/** Safari has no idle callback. */
function whenIdle(act: () => void): void {
  if ('requestIdleCallback' in window) requestIdleCallback(act, { timeout: 2000 })
  else setTimeout(act, 200)
}

/** The element itself has no box. */
function whenNear(element: HTMLElement, act: () => void): void {
  const box = element.firstElementChild
  if (!box) {
    act()
    return
  }
  const observer = new IntersectionObserver(
    (entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return
      observer.disconnect()
      act()
    },
    { rootMargin: '600px' },
  )
  observer.observe(box)
}
