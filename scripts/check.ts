import { prepare } from './prepare'
import { run, runTogether } from './run'

/** `npm run check`: content, types, lint and format, unit tests. Under a minute, no browser, no build. */
await prepare()
await run('next', ['typegen'])
await runTogether([
  ['tsc', ['--noEmit']],
  ['biome', ['ci', '--error-on-warnings', '.']],
])
await run('tsx', ['scripts/unit.ts'])
