import { randomUUID } from 'node:crypto'
import { connectRedis, leave } from './connect-redis.js'
import { warnSeldom } from './warn-seldom.js'

/** Milliseconds: connect timeout, command timeout, polling interval, pause after a failure. */
const times = { connect: 2000, deadline: 200, look: 250, pause: 1000 }

/** `1` is the version of the entry format. */
const key = 'yeobaek:revalidations:1'
const kept = 1000

/** Allowed clock skew between machines in milliseconds: added to the time of entries read at the start. */
const clockMargin = 5000

/**
 * Shares revalidations between instances: a Redis stream that each instance polls four times a second, from the last
 * entry it has seen, so that it catches up after an outage of its own or of Redis. Requests never wait for Redis: the
 * cache's `get` only looks at this process's memory. While Redis is down, an instance knows of its own orders alone.
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
   * @param {string} url of Redis; sites that share one need a database each (`redis://host:6379/1`)
   * @param {(tag: string, durations: { expire?: number } | undefined, at: number) => void} mark called with a tag that
   * another instance revalidated, and the time in milliseconds
   */
  constructor(url, mark) {
    this.#url = url
    this.#mark = mark
  }

  /** Starts polling; does not keep the process alive. */
  start() {
    this.#timer = setTimeout(() => this.#look(), 0).unref()
    return this
  }

  /** Stops polling and disconnects. */
  stop() {
    clearTimeout(this.#timer)
    this.#leave()
    this.#timer = undefined
  }

  /**
   * Publishes tags to the other instances. Never throws and waits at most 200 ms: unsent tags are retried.
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
    // At the start this instance's pages may be newer than the entries; afterwards entries are newer.
    const at = this.#isCaughtUp ? now : Math.min(now, said + clockMargin)
    for (const [tag, durations] of parseEntries(message.entries)) this.#mark(tag, durations ?? undefined, at)
  }

  #fail(error) {
    this.#leave()
    warnSeldom('Redis: revalidations are not shared until it answers', error)
  }

  #leave() {
    if (this.#client) leave(this.#client)
    this.#client = undefined
  }
}

/** Entries that cannot be parsed (another version, another program) are skipped. */
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

/** @throws Error when the promise takes longer */
function within(milliseconds, promise) {
  let timer
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer in ${milliseconds} ms`)), milliseconds)
  })
  return Promise.race([promise, late]).finally(() => clearTimeout(timer))
}
