// @ts-check

/**
 * @typedef {import('node:http').ServerResponse} Response
 * @typedef {import('./kept-answers.js').Answer} Answer
 * @typedef {Answer | 'not shared' | 'given up'} Outcome
 */

/**
 * Responses that Next is making, by cache key, so that readers who ask at the same time wait for one of them.
 * @example
 *   const tell = coming.announce('/', response)
 *   await coming.find('/') // => what `tell` is called with, or what follows from the end of `response`
 */
export function createComingAnswers() {
  /** @type {Map<string, Promise<Outcome>>} */
  const coming = new Map()

  /**
   * @returns {(outcome: Answer | 'not shared') => void} called once it is known. Without that: 'given up' when the client
   *   left before the headers, and 'not shared' when the response was sent past the cache
   */
  function announce(/** @type {string} */ key, /** @type {Response} */ response) {
    if (coming.has(key)) return () => {}
    /** @type {(outcome: Outcome) => void} */
    let tell = () => {}
    const outcome = new Promise((/** @type {(outcome: Outcome) => void} */ resolve) => {
      tell = (told) => {
        if (coming.get(key) === outcome) coming.delete(key)
        resolve(told)
      }
    })
    coming.set(key, outcome)
    response.once('close', () => tell(response.headersSent ? 'not shared' : 'given up'))
    return tell
  }

  return { announce, find: (/** @type {string} */ key) => coming.get(key) }
}
