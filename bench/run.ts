import { benchBuild } from './build'
import { benchDev } from './dev'
import { benchFaults } from './faults'
import { benchFonts } from './fonts'
import { benchPages } from './pages'
import { benchSearch } from './search'
import { benchServe } from './serve'

/**
 * `npm run bench`: measures the parts named, or all, in `.bench/`. `bench/RESULTS.md` and `bench/results.json`
 * keep the last run of each.
 */
const parts: Record<string, () => Promise<void>> = {
  build: benchBuild,
  pages: benchPages,
  fonts: benchFonts,
  serve: benchServe,
  dev: benchDev,
  search: benchSearch,
  faults: benchFaults,
}

const wanted = process.argv.slice(2)
const unknown = wanted.find((name) => !(name in parts))
if (unknown) throw new Error(`No part ${unknown}: choose of ${Object.keys(parts).join(', ')}`)
for (const [name, measure] of Object.entries(parts)) {
  if (wanted.length === 0 || wanted.includes(name)) await measure()
}
