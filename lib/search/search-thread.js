// @ts-check

/** @typedef {(question: unknown) => Promise<unknown>} Ask */

/** @typedef {typeof globalThis & { yeobaekSearchThread?: { ask?: Ask } }} Shared */
const shared = /** @type {Shared} */ (globalThis)
shared.yeobaekSearchThread ??= {}

/**
 * How `lib/search/off-thread.ts` asks the thread that `server/` has started; without `ask` there is none (`npm run dev`,
 * plain Next.js, functions of a platform). One of it for all copies of this file that a process loads.
 */
export const searchThread = shared.yeobaekSearchThread
