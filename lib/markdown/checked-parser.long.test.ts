import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import path from 'node:path'
import { test } from 'node:test'

/**
 * `npm run dev` loads the build of micromark that checks what its extensions do; every other command loads the one that
 * does not. A token that is empty, or a character that is taken twice, is an error there alone.
 */
test('the tests of Markdown hold with the parser that checks its extensions, as in the dev server', () => {
  const files = readdirSync('lib/markdown', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.test.ts') && !file.endsWith('.long.test.ts'))
    .map((file) => path.join('lib/markdown', file))
  const { NODE_TEST_CONTEXT: _, ...env } = process.env
  const node = ['--conditions=development', '--import', 'tsx', '--test', '--test-reporter=tap', ...files]
  const { status, stdout } = spawnSync(process.execPath, node, { env, encoding: 'utf8', maxBuffer: 1e8 })
  assert.equal(
    status,
    0,
    stdout
      .match(/^ *not ok .*$/gm)
      ?.slice(0, 10)
      .join('\n'),
  )
  assert.ok(Number(/^# pass (\d+)$/m.exec(stdout)?.[1]) > 900)
})
