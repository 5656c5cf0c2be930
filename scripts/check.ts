import { existsSync } from 'node:fs'
import { prepare } from '@/build/prepare'
import { run, together } from '@/build/run'

/**
 * `npm run check`: content, types, lint and format, unit tests but the long ones. No browser, no build.
 * With names behind it (`content`, `types`, `lint`, `tests`), these alone.
 */
/** A blog that was begun without the tests of the engine has none to run. */
const isWhole = existsSync('scripts/unit.ts')
const wanted = process.argv.slice(2)
const wants = (name: string) => wanted.length === 0 || wanted.includes(name)

async function checkTypes(): Promise<void> {
  await run('next', ['typegen'])
  await run('tsc', ['--noEmit'])
}

await prepare() // types, lint and tests read what it generates
await together([
  ...(wants('types') ? [checkTypes()] : []),
  ...(wants('lint') ? [run('biome', ['ci', '--error-on-warnings', '.'])] : []),
  ...(wants('tests') && isWhole ? [run('tsx', ['scripts/unit.ts', '--quick'])] : []),
])
