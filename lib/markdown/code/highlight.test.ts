import assert from 'node:assert/strict'
import { test } from 'node:test'
import { highlight, loadGrammars } from './highlight'

const code = 'def f(x: int) -> int:\n    return x + 1  # one more'

test('highlighting does not depend on the speed of the machine', async (context) => {
  await loadGrammars(['python'])
  const fast = await highlight(code, 'python')
  let now = 0
  context.mock.method(Date, 'now', () => {
    now += 10_000 // ms between two reads of the clock
    return now
  })
  assert.deepEqual(await highlight(code, 'python'), fast)
})
