import { buildAssets } from './assets/build-assets'
import { run } from './run'

/** What must be there before the site's own code can be loaded: generated files, the index, no bad post. */
export async function prepare(): Promise<void> {
  await buildAssets()
  await run('tsx', ['scripts/check-content.ts'])
  await run('contentlayer2', ['build'])
}
