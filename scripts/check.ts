import { prepare } from '@/build/prepare'
import { run, together } from '@/build/run'

/**
 * `npm run check`: content, types, lint and format, unit tests but the long ones. Under a minute, no browser, no build.
 * With names behind it (`content`, `types`, `lint`, `tests`), these alone. What waits for nothing runs beside the rest.
 */
const wanted = process.argv.slice(2)
const wants = (name: string) => wanted.length === 0 || wanted.includes(name)

async function checkTypes(): Promise<void> {
  await run('next', ['typegen'])
  await run('tsc', ['--noEmit'])
}

/** What loads the site's code, which needs what is generated. */
async function checkPrepared(): Promise<void> {
  await prepare()
  await together([
    ...(wants('types') ? [checkTypes()] : []),
    ...(wants('tests') ? [run('tsx', ['scripts/unit.ts', '--quick'])] : []),
  ])
}

await together([...(wants('lint') ? [run('biome', ['ci', '--error-on-warnings', '.'])] : []), checkPrepared()])
