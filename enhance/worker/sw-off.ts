import { scope } from './scope'

/** Takes the place of a worker that is out there when `offline` is switched off: deletes what it kept, and itself. */
scope.addEventListener('install', () => scope.skipWaiting())
scope.addEventListener('activate', (event) => event.waitUntil(leave()))

async function leave(): Promise<void> {
  const kept = (await caches.keys()).filter((name) => /^(?:pages|assets|shell)-/.test(name))
  await Promise.all(kept.map((name) => caches.delete(name)))
  await scope.registration.unregister()
}
