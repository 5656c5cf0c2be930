import { randomUUID } from 'node:crypto'
import { connectRedis, leave } from './connect-redis.js'
import { warnSeldom } from './warn-seldom.js'

/** Milliseconds: how long anybody waits for Redis, between two looks, before the next try when it failed. */
const times = { connect: 2000, deadline: 200, look: 250, pause: 1000 }

/** `1` is the form of an entry: another form gets another key. */
const key = 'yeobaek:revalidations:1'
const kept = 1000

/** Clocks of two machines may differ by this: an entry counts as so much younger at the start, in milliseconds. */
const clockMargin = 5000

/**
 * What was revalidated on one instance, told to all: a stream in Redis that each instance reads four times
 * a second, from the entry it saw last. An instance that was away, or a Redis that was, is the same case.
 * Readers of pages never wait for it: `get` of the cache looks at what is known in the process. Without
 * Redis each instance finds out by its own clock (`revalidate`), as a single one does.
 */
export class RevalidationStream {
  #name = randomUUID()
  #seen = '0'
  #isCaughtUp = false
  #pending = new Map()
  #url
  #mark
  #client
  #timer

  /**
   * @param {string} url of Redis; several sites on one Redis take a database each (`redis://host:6379/1`)
   * @param {(tag: string, durations: { expire?: number } | undefined, at: number) => void} mark takes note of
   * a tag of another instance, revalidated at a time in milliseconds
   */
  constructor(url, mark) {
    this.#url = url
    this.#mark = mark
  }

  /** Starts to look; keeps no process alive. */
  start() {
    this.#timer = setTimeout(() => this.#look(), 0).unref()
    return this
  }

  /** Stops looking and leaves Redis. */
  stop() {
    clearTimeout(this.#timer)
    this.#leave()
    this.#timer = undefined
  }

  /**
   * Tells the others. Never throws, and waits 200 ms at most: what could not be said is said when Redis is back.
   * @param {string[]} tags
   * @param {{ expire?: number }} [durations] as in Next's `revalidateTag`
   */
  async publish(tags, durations) {
    for (const tag of tags) this.#pending.set(tag, durations)
    if (!this.#client) return
    try {
      await this.#send()
    } catch (error) {
      this.#fail(error)
    }
  }

  async #look() {
    let pause = times.look
    try {
      this.#client ??= await connectRedis(this.#url, times.connect)
      await this.#send()
      await this.#read()
    } catch (error) {
      this.#fail(error)
      pause = times.pause
    }
    if (this.#timer) this.#timer = setTimeout(() => this.#look(), pause).unref()
  }

  async #send() {
    if (this.#pending.size === 0) return
    const entries = [...this.#pending]
    this.#pending.clear()
    const fields = { from: this.#name, entries: JSON.stringify(entries) }
    const trim = { strategy: 'MAXLEN', strategyModifier: '~', threshold: kept }
    try {
      await within(times.deadline, this.#client.xAdd(key, '*', fields, { TRIM: trim }))
    } catch (error) {
      for (const [tag, durations] of entries) if (!this.#pending.has(tag)) this.#pending.set(tag, durations)
      throw error
    }
  }

  async #read() {
    for (let count = kept; count === kept; ) {
      const position = { key, id: this.#seen }
      const streams = await within(times.deadline, this.#client.xRead(position, { COUNT: kept }))
      const messages = streams?.[0]?.messages ?? []
      for (const { id, message } of messages) this.#take(id, message)
      count = messages.length
    }
    this.#isCaughtUp = true
  }

  #take(id, message) {
    this.#seen = id
    if (message.from === this.#name) return
    const now = Date.now()
    const said = Number(id.split('-')[0])
    // At the start pages of this instance may be younger than what is in the stream; later, none is.
    const at = this.#isCaughtUp ? now : Math.min(now, said + clockMargin)
    for (const [tag, durations] of parseEntries(message.entries)) this.#mark(tag, durations ?? undefined, at)
  }

  #fail(error) {
    this.#leave()
    warnSeldom('Redis: revalidations are not shared, pages follow their own clock', error)
  }

  #leave() {
    if (this.#client) leave(this.#client)
    this.#client = undefined
  }
}

/** Entries of another form (another version, another program) are left alone. */
function parseEntries(text) {
  try {
    const entries = JSON.parse(text)
    if (Array.isArray(entries) && entries.every((entry) => typeof entry?.[0] === 'string')) return entries
    throw new Error('not a list of tags')
  } catch (error) {
    warnSeldom('Redis: an entry that cannot be read is passed over', error)
    return []
  }
}

/** @throws Error when the promise takes longer than so many milliseconds */
function within(milliseconds, promise) {
  let timer
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer in ${milliseconds} ms`)), milliseconds)
  })
  return Promise.race([promise, late]).finally(() => clearTimeout(timer))
}
