import { parseArgs } from 'node:util'
import { CommandFailed } from '@/build/run'
import { listEngines } from './engines/engines'
import { serveSite } from './engines/serve-site'
import { steps } from './engines/walk-steps'

/**
 * `npm run walk [-- <folder or URL of a built site>] [--browser firefox,webkit] [--only search,theme]`: does in each engine
 * that is installed what a reader does, says one line for each step, and which engines are missing.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { browser: { type: 'string' }, only: { type: 'string' } },
})
const isWanted = (name: string, wanted: string | undefined) => !wanted || wanted.split(',').includes(name)

const walked = await serveSite(positionals[0] ?? '.')
let failed = 0
try {
  for (const { name, installed, remedy, start } of listEngines()) {
    if (!isWanted(name, values.browser)) continue
    if (!installed) {
      console.log(`${name}: not installed, left out (${remedy})`)
      continue
    }
    const reader = await start()
    for (const [step, walk] of Object.entries(steps)) {
      if (!isWanted(step, values.only)) continue
      try {
        const leftOut = await walk(reader, walked)
        console.log(`${name}: ${leftOut ? '–' : '✓'} ${step}${leftOut ? `: left out, ${leftOut}` : ''}`)
      } catch (error) {
        failed += 1
        console.log(`${name}: ✗ ${step}: ${(error as Error).message.split('\n')[0]}`)
      }
    }
    await reader.close()
  }
} finally {
  await walked.server?.stop()
}
if (failed > 0) throw new CommandFailed(`${failed} steps failed`)
