// @ts-check
import path from 'node:path'
import { Worker } from 'node:worker_threads'

/**
 * @typedef {object} Asked
 * @property {unknown} question
 * @property {number} since milliseconds
 * @property {(answer: unknown) => void} resolve
 * @property {(error: Error) => void} reject
 */

const defaults = {
  /** What runs in the thread: sends `ready`, then `{ answer }` or `{ error }` for each question. */
  file: '.generated/search-thread.mjs',
  /** Milliseconds of one question; of the start, ten times as many. */
  limit: 5000,
  /** Milliseconds for which a question waits for its turn. */
  patience: 5000,
  /** Questions that wait. */
  longest: 100,
}

/** Few young objects, as in a small process; what needs more old ones is at fault, and takes its thread down alone. */
const memory = { maxOldGenerationSizeMb: 256, maxYoungGenerationSizeMb: 8 }

/**
 * Searches beside the thread that serves pages: SQLite answers before it returns, and readers of pages would wait. The
 * thread is started by the first question, and anew after one that broke it or took too long.
 */
export class SearchThread {
  #options
  /** @type {Asked[]} */
  #waiting = []
  /** @type {Asked | undefined} */
  #current
  /** @type {Worker | undefined} */
  #worker
  #isReady = false
  /** @type {NodeJS.Timeout | undefined} */
  #timer

  /** @param {Partial<typeof defaults>} [options] */
  constructor(options) {
    this.#options = { ...defaults, ...options }
  }

  /**
   * Asks, in turn.
   * @param {unknown} question
   * @returns {Promise<unknown>}
   * @throws {Error} with the code SEARCH_BUSY, or what the thread threw
   */
  ask(question) {
    return new Promise((resolve, reject) => {
      const { longest } = this.#options
      if (this.#waiting.length >= longest) return reject(busy(`${longest} searches wait`))
      this.#waiting.push({ question, since: performance.now(), resolve, reject })
      if (!this.#current) this.#next()
    })
  }

  /** Nothing is answered from here on. */
  async stop() {
    const worker = this.#worker
    this.#worker = undefined
    for (const asked of [this.#current, ...this.#waiting.splice(0)]) asked?.reject(busy('the server stops'))
    clearTimeout(this.#timer)
    await worker?.terminate()
  }

  #next() {
    const { patience } = this.#options
    clearTimeout(this.#timer)
    this.#current = this.#waiting.shift()
    while (this.#current && performance.now() - this.#current.since > patience) {
      this.#current.reject(busy(`a search waited for over ${patience} ms`))
      this.#current = this.#waiting.shift()
    }
    if (!this.#current) return
    this.#worker ??= this.#start()
    this.#worker.postMessage(this.#current.question)
    this.#watch()
  }

  /** What has been answered meanwhile is heard before time is up: this thread may have been the slow one. */
  #watch() {
    const watched = this.#current
    const time = this.#isReady ? this.#options.limit : 10 * this.#options.limit
    const giveUp = () => this.#current === watched && this.#giveUp(busy(`a search took over ${time} ms`))
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => setImmediate(giveUp), time)
  }

  #start() {
    const worker = new Worker(path.resolve(this.#options.file), { resourceLimits: memory })
    this.#isReady = false
    worker.on('message', (message) => worker === this.#worker && this.#hear(message))
    const breaks = (/** @type {unknown} */ cause) => {
      if (worker === this.#worker) this.#giveUp(busy('the thread of searches broke', cause))
    }
    worker.on('error', breaks)
    worker.on('exit', breaks)
    return worker
  }

  #hear(/** @type {'ready' | { error: Error } | { answer: unknown }} */ message) {
    if (message === 'ready') {
      this.#isReady = true
      return this.#watch()
    }
    if ('error' in message) this.#current?.reject(message.error)
    else this.#current?.resolve(message.answer)
    this.#next()
  }

  /** The thread ends, with the question that it has; the next one starts another. */
  #giveUp(/** @type {Error} */ error) {
    console.error(`${error.message}:`, this.#current?.question, error.cause ?? '')
    this.#worker?.terminate()
    this.#worker = undefined
    this.#current?.reject(error)
    this.#next()
  }
}

function busy(/** @type {string} */ message, /** @type {unknown} */ cause = undefined) {
  return Object.assign(new Error(message, { cause }), { code: 'SEARCH_BUSY' })
}
