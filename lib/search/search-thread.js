// @ts-check

/** @typedef {(question: unknown) => Promise<unknown>} Ask */

/** @typedef {typeof globalThis & { yeobaekSearchThread?: { ask?: Ask } }} Shared */
const shared = /** @type {Shared} */ (globalThis)
shared.yeobaekSearchThread ??= {}

/**
 * Connects `lib/search/off-thread.ts` to the thread started by `server/`; without `ask` there is no thread (`npm run
 * dev`, plain Next.js, functions of a platform). A global, so that all copies of this module in a process share it.
 */
export const searchThread = shared.yeobaekSearchThread
