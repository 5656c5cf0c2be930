/** The site's base path, `''` at the root; `build/assets/build-assets.ts` sets it. */
declare const BASE_PATH: string
