import { buildAssets } from './build-assets'

/** Run again by `tsx watch` whenever a file of `enhance/` changes. */
await buildAssets(false)
