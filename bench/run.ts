import { benchBuild } from './build'
import { benchDev } from './dev'
import { benchFaults } from './faults'
import { benchFonts } from './fonts'
import { benchNavigation } from './navigation'
import { type Options, readOptions } from './options'
import { benchPages } from './pages'
import { benchSearch } from './search'
import { benchServe } from './serve'

/**
 * `npm run bench`: measures the parts named, or all, in `.bench/`. `bench/RESULTS.md` and `bench/results.json`
 * keep the last run of each. `build` takes `--posts 24,1000` and `--peers astro,hugo`; `build`, `pages` and `navigation` take
 * `--runs 3`.
 */
const parts: Record<string, (options: Options) => Promise<void>> = {
  build: benchBuild,
  pages: benchPages,
  navigation: benchNavigation,
  fonts: benchFonts,
  serve: benchServe,
  dev: benchDev,
  search: benchSearch,
  faults: benchFaults,
}

const { wanted, options } = readOptions(process.argv.slice(2), Object.keys(parts))
for (const [name, measure] of Object.entries(parts)) {
  if (wanted.includes(name)) await measure(options)
}
