import { statSync } from 'node:fs'
import { formatIso } from '@/lib/text/dates'
import { createCircuitBreaker, Unavailable } from '@/lib/work/circuit-breaker'
import { log } from '@/lib/work/log'
import type { Connection } from './connection'
import { type DatabaseSettings, findFile, isDamage, isReadOnly, openDatabase } from './open-database'
import { buildReader } from './reader'
import { retryBusy } from './retry-busy'
import { type Answer, addView, type Counts, getSalt, type Reading, readAll, readPost, setLike } from './store'

export interface CounterSettings extends DatabaseSettings {
  /** Time zone in which days begin. */
  timeZone: string
  /** Timeout of a request, milliseconds. */
  limit: number
  /** How long to retry while another process writes, milliseconds. */
  patience: number
  /** How long to wait before trying a failed database again, milliseconds. */
  rest: number
  now?: () => Date
}

/** A reader's visit to a post. */
export interface Visit {
  /** See `findPostKeys`. */
  keys: readonly [string, ...string[]]
  address: string
  agent: string
}

/** Every method throws Unavailable when the database does not answer within its timeout. */
export interface Counter {
  /** Counts a view, once per reader and day. Written when it resolves. */
  countView: (visit: Visit) => Promise<Answer>
  /** Counts a like, once per reader and day, or takes it back on the same day. */
  countLike: (visit: Visit, liked: boolean) => Promise<Answer>
  /** Counts of a post, without counting. */
  findCounts: (visit: Visit) => Promise<Answer>
  /** Counts of all posts, by key. */
  listCounts: () => Promise<Map<string, Counts>>
}

interface Opened {
  client: Connection
  /** Inode of the file: when it changes, the file is opened again. */
  inode?: number
  salt?: { day: string; salt: string }
}

/** Counts readers in a database that may fail at any time. */
export function createCounter(settings: CounterSettings): Counter {
  const { limit, patience, rest, timeZone, now = () => new Date() } = settings
  const breaker = createCircuitBreaker({ name: 'counts', limit, rest })
  const door = createDoor(settings)
  let wasReadOnly = false

  async function withDatabase<Result>(work: (opened: Opened) => Promise<Result>): Promise<Result> {
    const outcome = await breaker.run(async () => {
      const opened = await door.open()
      try {
        return { isDone: true as const, result: await retryBusy(() => work(opened), patience) }
      } catch (error) {
        if (isDamage(error)) door.close(opened) // opening it again repairs and logs it
        if (isReadOnly(error)) return { isDone: false as const, error } // reading still works, so the breaker stays closed
        throw error
      }
    })
    if (outcome.isDone) return outcome.result
    if (!wasReadOnly) log.error('counts.read-only', { error: outcome.error })
    wasReadOnly = true
    throw new Unavailable('counts are read-only now', { cause: outcome.error })
  }

  function ask({ keys, address, agent }: Visit, question: (client: Connection, reading: Reading) => Promise<Answer>) {
    return withDatabase(async (opened) => {
      const day = formatIso(now(), timeZone).slice(0, 10)
      if (opened.salt?.day !== day) opened.salt = { day, salt: await getSalt(opened.client, day) }
      const reader = buildReader({ address, agent, post: keys[0] }, opened.salt.salt)
      return question(opened.client, { day, keys, reader })
    })
  }

  return {
    countView: (visit) => ask(visit, addView),
    countLike: (visit, liked) => ask(visit, (client, reading) => setLike(client, reading, liked)),
    findCounts: (visit) => ask(visit, readPost),
    listCounts: () => withDatabase(({ client }) => readAll(client)),
  }
}

/** One connection, opened on demand and again when the file was replaced. */
function createDoor(settings: DatabaseSettings) {
  const file = findFile(settings.url)
  const inodeOf = () => (file ? statSync(file, { throwIfNoEntry: false })?.ino : undefined)
  let opened: Opened | undefined
  let opening: Promise<Opened> | undefined
  function close(old: Opened): void {
    if (opened === old) opened = undefined
    old.client.close()
  }
  async function start(): Promise<Opened> {
    try {
      const client = await openDatabase(settings)
      opened = { client, inode: inodeOf() }
      return opened
    } finally {
      opening = undefined
    }
  }
  async function open(): Promise<Opened> {
    if (opened && opened.inode !== inodeOf()) close(opened)
    if (opened) return opened
    opening ??= start()
    return opening
  }
  return { open, close }
}
