import manifest from 'next/dist/server/lib/incremental-cache/tags-manifest.external.js'
import { pageChanges } from './page-changes.js'
import { RevalidationStream } from './revalidation-stream.js'

/**
 * Connects this instance to the others that share a Redis. `REDIS_URL` is read here and not in `site.config.ts`,
 * because Next loads the cache handler uncompiled, before the site's code.
 * @returns {RevalidationStream | undefined} undefined without Redis, and during a build
 */
export function joinInstances() {
  // biome-ignore lint/style/noProcessEnv: see above
  const { REDIS_URL, NEXT_PHASE } = process.env
  if (!REDIS_URL || NEXT_PHASE === 'phase-production-build') return undefined
  return new RevalidationStream(REDIS_URL, markRevalidated).start()
}

/**
 * Marks a tag as Next's `revalidateTag` does, with a given time: older entries are stale.
 * @param {string} tag
 * @param {{ expire?: number } | undefined} durations seconds for which stale pages may still be served
 * @param {number} at milliseconds
 */
function markRevalidated(tag, durations, at) {
  const known = manifest.tagsManifest.get(tag) ?? {}
  const expires = durations ? at + durations.expire * 1000 : at
  const marked = { ...known }
  if (durations) marked.stale = Math.max(known.stale ?? 0, at)
  if (Number.isFinite(expires)) marked.expired = Math.max(known.expired ?? 0, expires)
  manifest.tagsManifest.set(tag, marked)
  pageChanges.count += 1
}
