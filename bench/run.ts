import { benchBuild } from './build'
import { benchDev } from './dev'
import { benchFaults } from './faults'
import { benchFonts } from './fonts'
import { benchLoad } from './load-parts'
import { benchPages } from './pages'
import { benchSearch } from './search'
import { benchServe } from './serve'

/**
 * `npm run bench`: measures the parts named, or all, in `.bench/`. `bench/RESULTS.md` and `bench/results.json`
 * keep the last run of each. `load` takes a quarter of an hour; `npm run bench -- load --short` tries it and keeps nothing.
 */
const parts: Record<string, (isShort: boolean) => Promise<void>> = {
  build: benchBuild,
  pages: benchPages,
  fonts: benchFonts,
  serve: benchServe,
  dev: benchDev,
  search: benchSearch,
  faults: benchFaults,
  load: benchLoad,
}

const given = process.argv.slice(2)
const isShort = given.includes('--short')
const wanted = given.filter((name) => name !== '--short')
const unknown = wanted.find((name) => !(name in parts))
if (unknown) throw new Error(`No part ${unknown}: choose of ${Object.keys(parts).join(', ')}`)
for (const [name, measure] of Object.entries(parts)) {
  if (wanted.length === 0 || wanted.includes(name)) await measure(isShort)
}
