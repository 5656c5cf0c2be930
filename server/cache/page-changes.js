// @ts-check

/** @typedef {typeof globalThis & { yeobaekPageChanges?: { count: number } }} Shared */
const shared = /** @type {Shared} */ (globalThis)
shared.yeobaekPageChanges ??= { count: 0 }

/**
 * How often cached pages have changed in this process: counted by the cache handler, read by server/kept-answers.js.
 * Global, because Next bundles or loads this file more than once.
 */
export const pageChanges = shared.yeobaekPageChanges
