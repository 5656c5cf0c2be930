/** For functions that run in a page: tsx calls it to keep their names. To be added before they are. */
export const keepNames = 'globalThis.__name = (named) => named'
