import { execFile } from 'node:child_process'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

test('posts with long lines, unclosed delimiters and endless loops are processed in bounded time', async () => {
  const program = fileURLToPath(new URL('fixtures/long-inputs.ts', import.meta.url))
  await promisify(execFile)(process.execPath, ['--import', 'tsx', program], { timeout: 300_000, killSignal: 'SIGKILL' })
})
