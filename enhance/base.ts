/** The site's base path with a slash at its end, `/` or `/blog/`: scripts lie in its folder `assets`. */
export const base = new URL('..', import.meta.url).pathname
