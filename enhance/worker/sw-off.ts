import { scope } from './scope'

/** Replaces installed workers when `offline` is switched off: deletes their caches and unregisters itself. */
scope.addEventListener('install', () => scope.skipWaiting())
scope.addEventListener('activate', (event) => event.waitUntil(leave()))

async function leave(): Promise<void> {
  const kept = (await caches.keys()).filter((name) => /^(?:pages|assets|shell)-/.test(name))
  await Promise.all(kept.map((name) => caches.delete(name)))
  await scope.registration.unregister()
}
