interface Module {
  hydrateIsland(element: HTMLElement, component: unknown, props: object): void
  [name: string]: unknown
}

/** Wakes up a component of a post, when its element says so. What the build has rendered stands there until then. */
export function connect(element: HTMLElement): void {
  const { client } = element.dataset
  let isWoken = false
  const wake = () => {
    if (isWoken) return
    isWoken = true
    load(element).catch((error: unknown) => {
      isWoken = false // no network, or a new build: the next press tries again
      console.error(error)
    })
  }
  for (const kind of ['pointerdown', 'pointerover', 'focusin']) element.addEventListener(kind, wake, { passive: true })
  if (client === 'idle') whenIdle(wake)
  else if (client === 'visible') whenNear(element, wake)
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
