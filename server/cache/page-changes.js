// @ts-check

/** @typedef {typeof globalThis & { yeobaekPageChanges?: { count: number } }} Shared */
const shared = /** @type {Shared} */ (globalThis)
shared.yeobaekPageChanges ??= { count: 0 }

/**
 * How often pages have changed in this process: counted where they are kept, read by the server in front of Next.
 * One of it for all copies of this file that a process loads.
 */
export const pageChanges = shared.yeobaekPageChanges
