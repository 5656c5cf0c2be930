import { prepare } from '@/build/prepare'
import { run, runTogether } from '@/build/run'

/**
 * `npm run check`: content, types, lint and format, unit tests. Under a minute, no browser, no build.
 * With names behind it (`content`, `types`, `lint`, `tests`), these alone.
 */
const wanted = process.argv.slice(2)
const wants = (name: string) => wanted.length === 0 || wanted.includes(name)

await prepare()
if (wants('types')) await run('next', ['typegen'])
await runTogether([
  ...(wants('types') ? [['tsc', ['--noEmit']] satisfies [string, string[]]] : []),
  ...(wants('lint') ? [['biome', ['ci', '--error-on-warnings', '.']] satisfies [string, string[]]] : []),
])
if (wants('tests')) await run('tsx', ['scripts/unit.ts'])
