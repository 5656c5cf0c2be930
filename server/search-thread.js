// @ts-check
import { AsyncResource } from 'node:async_hooks'
import path from 'node:path'
import { Worker } from 'node:worker_threads'

/**
 * @typedef {object} Asked
 * @property {unknown} question
 * @property {number} since milliseconds
 * @property {(answer: unknown) => void} resolve
 * @property {(error: Error) => void} reject
 * @property {(error: Error) => void} log tells of it in the async context of the asker, which names its request
 */

const defaults = {
  /** The thread's script: posts `ready`, then `{ answer }` or `{ error }` for each question. */
  file: '.generated/search-thread.mjs',
  /** Timeout of one question in milliseconds; ten times as long while the thread starts. */
  limit: 5000,
  /** Milliseconds that a question may wait in the queue. */
  patience: 5000,
  /** Length of the queue. */
  longest: 100,
  /** Megabytes of its heap: a search that needs more is a bug, and only its thread is terminated. */
  heap: 256,
}

/**
 * Runs searches in a worker thread: SQLite calls are synchronous and would block the requests for pages. The thread
 * starts with the first question, and again after a question that crashed it or timed out.
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
  /** The thread lives longer than the request that starts it, and must not hold its async context. */
  #resource = new AsyncResource('SearchThread')

  /** @param {Partial<typeof defaults>} [options] */
  constructor(options) {
    this.#options = { ...defaults, ...options }
  }

  /**
   * Queues a question.
   * @param {unknown} question
   * @returns {Promise<unknown>}
   * @throws {Error} with the code SEARCH_BUSY, or what the thread threw
   */
  ask(question) {
    return new Promise((resolve, reject) => {
      const { longest } = this.#options
      if (this.#waiting.length >= longest) return reject(busy(`${longest} searches wait`))
      const log = AsyncResource.bind((/** @type {Error} */ error) =>
        console.error(`${error.message}:`, question, error.cause ?? ''),
      )
      this.#waiting.push({ question, since: performance.now(), resolve, reject, log })
      if (!this.#current) this.#next()
    })
  }

  /** Rejects all open questions and terminates the thread. */
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
    this.#worker ??= this.#resource.runInAsyncScope(() => this.#start())
    this.#worker.postMessage(this.#current.question)
    this.#watch()
  }

  /** Sets the timeout. `setImmediate` lets a pending answer arrive first: this thread may have been the slow one. */
  #watch() {
    const watched = this.#current
    const time = this.#isReady ? this.#options.limit : 10 * this.#options.limit
    const giveUp = () => this.#current === watched && this.#giveUp(busy(`a search took over ${time} ms`))
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => setImmediate(giveUp), time)
  }

  #start() {
    const { file, heap } = this.#options
    const resourceLimits = { maxOldGenerationSizeMb: heap, maxYoungGenerationSizeMb: 4 }
    const worker = new Worker(path.resolve(file), { resourceLimits })
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

  /** Terminates the thread and rejects its question; the next question starts another thread. */
  #giveUp(/** @type {Error} */ error) {
    this.#current?.log(error)
    this.#worker?.terminate()
    this.#worker = undefined
    this.#current?.reject(error)
    this.#next()
  }
}

function busy(/** @type {string} */ message, /** @type {unknown} */ cause = undefined) {
  return Object.assign(new Error(message, { cause }), { code: 'SEARCH_BUSY' })
}
