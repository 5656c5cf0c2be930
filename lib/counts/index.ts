import { existsSync } from 'node:fs'
import { secrets, site } from '@/site.config'
import { type Counter, createCounter } from './counter'
import { findFile } from './open-database'

export type { Visit } from './counter'
export type { Answer, Counts } from './store'

/** Whether readers are counted. */
export const isCounting = site.counts.url !== undefined

/** One connection for a process, over the reloads of `npm run dev`, too. */
const holder = globalThis as { counter?: Counter }

/** @throws Error where nothing is counted: ask `isCounting` first */
export function getCounter(): Counter {
  const { url } = site.counts
  if (!url) throw new Error('nothing is counted here: COUNTS_URL is off')
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

/** Whether there is something to ask: a build makes no database. */
export function hasDatabase(): boolean {
  const file = findFile(site.counts.url ?? '')
  return isCounting && (file === undefined || existsSync(file))
}
