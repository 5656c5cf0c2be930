import { prepare } from '@/build/prepare'
import { type Options, readOptions } from './options'

/**
 * `npm run bench`: runs the named benchmarks, or all, in `.bench/`. `bench/RESULTS.md` and `bench/results.json` have
 * the last run of each. `build` takes `--posts 24,1000` and `--peers astro,hugo`, `import` `--posts 500`; `build`, `pages` and `navigation`
 * take `--runs 3`. `load` takes a quarter of an hour; `--short` is a quick trial that records nothing, also of
 * `faults`, `versions` and `search-load`.
 */
const parts: Record<string, (options: Options) => Promise<void>> = {
  build: async (options) => (await import('./build')).benchBuild(options),
  pages: async (options) => (await import('./pages')).benchPages(options),
  hosts: async (options) => (await import('./hosts')).benchHosts(options),
  navigation: async (options) => (await import('./navigation')).benchNavigation(options),
  fonts: async () => (await import('./fonts')).benchFonts(),
  serve: async () => (await import('./serve')).benchServe(),
  import: async (options) => (await import('./import')).benchImport(options),
  dev: async () => (await import('./dev')).benchDev(),
  search: async () => (await import('./search')).benchSearch(),
  'search-files': async () => (await import('./search-files')).benchSearchFiles(),
  'search-load': async (options) => (await import('./search-load')).benchSearchLoad(options),
  faults: async (options) => (await import('./faults')).benchFaults(options),
  versions: async (options) => (await import('./versions')).benchVersions(options),
  load: async (options) => (await import('./load-parts')).benchLoad(options),
  bursts: async (options) => (await import('./load-bursts')).benchBursts(options),
  observatory: async () => (await import('./observatory')).benchObservatory(),
}

await prepare() // generates files that the benchmarks import
const { wanted, options } = readOptions(process.argv.slice(2), Object.keys(parts))
for (const [name, measure] of Object.entries(parts)) {
  if (wanted.includes(name)) await measure(options)
}
