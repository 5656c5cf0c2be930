import { execFile } from 'node:child_process'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

test('posts of long lines, open signs and endless loops come to an end', async () => {
  const program = fileURLToPath(new URL('fixtures/long-inputs.ts', import.meta.url))
  await promisify(execFile)(process.execPath, ['--import', 'tsx', program], { timeout: 300_000, killSignal: 'SIGKILL' })
})
