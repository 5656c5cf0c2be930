/** Defines `__name`, which tsx's output calls, for functions that are evaluated in a page. Must run before them. */
export const keepNames = 'globalThis.__name = (named) => named'
