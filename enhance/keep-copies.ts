/** Asks for a service worker once the page is there and quiet, and tells it what the page has used. */
export function keepCopies(): void {
  const { serviceWorker } = navigator
  if (!serviceWorker || !document.documentElement.dataset.offline) return
  addEventListener('load', () => (window.requestIdleCallback ?? setTimeout)(keep))
}

async function keep(): Promise<void> {
  const registration = await navigator.serviceWorker.register('/sw.js').catch(() => undefined)
  if (!registration) return // refused, or not to be had now: the next page asks again
  const { active } = await navigator.serviceWorker.ready
  active?.postMessage(performance.getEntriesByType('resource').map(({ name }) => name))
}
