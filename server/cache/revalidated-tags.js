import manifest from 'next/dist/server/lib/incremental-cache/tags-manifest.external.js'
import { pageChanges } from './page-changes.js'
import { RevalidationStream } from './revalidation-stream.js'

/**
 * Joins the instances that share a Redis. `REDIS_URL` is read here, beside `site.config.ts`: the cache
 * handler is loaded by Next as it stands, before any code of the site.
 * @returns {RevalidationStream | undefined} undefined without a Redis, and in a build
 */
export function joinInstances() {
  // biome-ignore lint/style/noProcessEnv: see above
  const { REDIS_URL, NEXT_PHASE } = process.env
  if (!REDIS_URL || NEXT_PHASE === 'phase-production-build') return undefined
  return new RevalidationStream(REDIS_URL, markRevalidated).start()
}

/**
 * Takes note of a tag as Next's `revalidateTag` does, at a given time: what is older is made again.
 * @param {string} tag
 * @param {{ expire?: number } | undefined} durations seconds for which the old page may still be served
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
