import { whenIdle } from './when-idle'

/** Registers the service worker when the page is loaded and idle, and sends it the URLs of the page's resources. */
export function keepCopies(): void {
  const { serviceWorker } = navigator
  if (!serviceWorker || !document.documentElement.dataset.offline) return
  addEventListener('load', () => whenIdle(keep))
}

async function keep(): Promise<void> {
  const registration = await navigator.serviceWorker.register(`${BASE_PATH}/sw.js`).catch(() => undefined)
  if (!registration) return // failed: the next page tries again
  const { active } = await navigator.serviceWorker.ready
  active?.postMessage(performance.getEntriesByType('resource').map(({ name }) => name))
}
