/** The site's base path, `''` at the root; `build/assets/build-assets.ts` sets it. */
declare const BASE_PATH: string
/** Whether the site is exported as plain files, which have no server to ask. */
declare const IS_EXPORT: boolean
