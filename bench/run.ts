import { benchBuild } from './build'
import { benchDev } from './dev'
import { benchFaults } from './faults'
import { benchFonts } from './fonts'
import { benchLoad } from './load-parts'
import { benchNavigation } from './navigation'
import { benchObservatory } from './observatory'
import { type Options, readOptions } from './options'
import { benchPages } from './pages'
import { benchSearch } from './search'
import { benchServe } from './serve'

/**
 * `npm run bench`: measures the parts named, or all, in `.bench/`. `bench/RESULTS.md` and `bench/results.json`
 * keep the last run of each. `build` takes `--posts 24,1000` and `--peers astro,hugo`; `build`, `pages` and `navigation`
 * take `--runs 3`. `load` takes a quarter of an hour; `npm run bench -- load --short` tries it and keeps nothing, and so
 * it is with `faults`.
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
  load: benchLoad,
  observatory: benchObservatory,
}

const { wanted, options } = readOptions(process.argv.slice(2), Object.keys(parts))
for (const [name, measure] of Object.entries(parts)) {
  if (wanted.includes(name)) await measure(options)
}
