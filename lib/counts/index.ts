import { existsSync } from 'node:fs'
import { secrets, site } from '@/site.config'
import { type Counter, createCounter } from './counter'
import { findFile } from './open-database'

export type { Visit } from './counter'
export type { Answer, Counts } from './store'

/** Whether readers are counted. */
export const isCounting = site.counts.url !== undefined

/** One connection per process, kept across reloads of `npm run dev`. */
const holder = globalThis as { counter?: Counter }

/** @throws Error when counting is off: check `isCounting` first */
export function getCounter(): Counter {
  const { url } = site.counts
  if (!url) throw new Error('counting is off (COUNTS_URL)')
  holder.counter ??= createCounter({
    url,
    token: secrets.counts,
    timeZone: site.timeZone,
    limit: 300,
    patience: 200,
    rest: 30_000,
  })
  return holder.counter
}

/** Whether there is a database to read: a build does not create one. */
export function hasDatabase(): boolean {
  const file = findFile(site.counts.url ?? '')
  return isCounting && (file === undefined || existsSync(file))
}
