import { buildAssets } from './build-assets'

/** `tsx watch` runs this again when a file of `enhance/` changes. */
await buildAssets(false)
