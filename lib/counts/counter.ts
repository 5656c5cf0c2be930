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
  /** Days begin at midnight there. */
  timeZone: string
  /** Milliseconds that a request waits at most, and other writers before that. */
  limit: number
  patience: number
  /** Milliseconds in which a database that failed is left alone. */
  rest: number
  now?: () => Date
}

/** A reader before a post. */
export interface Visit {
  /** See `findPostKeys`. */
  keys: readonly [string, ...string[]]
  address: string
  agent: string
}

/** Every question throws Unavailable when the database does not answer in its time. */
export interface Counter {
  /** Counts one view for a reader and day. When it returns, it is written. */
  countView: (visit: Visit) => Promise<Answer>
  /** Counts one like for a reader and day, or takes it back on the same day. */
  countLike: (visit: Visit, liked: boolean) => Promise<Answer>
  /** What is known of a post, without counting. */
  findCounts: (visit: Visit) => Promise<Answer>
  /** Counts of all posts, by key. */
  listCounts: () => Promise<Map<string, Counts>>
}

interface Opened {
  client: Connection
  /** Of the file: another one in its place is opened anew. */
  inode?: number
  salt?: { day: string; salt: string }
}

/** Counts readers in a database that may fail in every way. */
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
        if (isDamage(error)) door.close(opened) // opening it again finds out, and says so
        if (isReadOnly(error)) return { isDone: false as const, error } // no reason to stop reading
        throw error
      }
    })
    if (outcome.isDone) return outcome.result
    if (!wasReadOnly) log.error('counts.read-only', { error: outcome.error })
    wasReadOnly = true
    throw new Unavailable('counts can be read only now', { cause: outcome.error })
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

/** One connection, made when it is asked for and again when the file is not the same any more. */
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
