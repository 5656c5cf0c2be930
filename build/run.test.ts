import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { test } from 'node:test'
import { withoutEval } from './run'

const runs = (code: string) => spawnSync(process.execPath, [withoutEval, '-e', code]).status === 0

test('where contentlayer runs, no code is evaluated, but string literals are, as Node reads names of exports', () => {
  for (const code of ['1', '(function() {\nreturn 1;\n}())', '"a" + process.pid + "b"', "'a'", '`a`'])
    assert.equal(runs(`(0, eval)(${JSON.stringify(code)})`), code === "'a'", code)
  assert.ok(!runs('eval("process.pid")'))
  assert.ok(runs('if (eval(String.raw`"a\\"b"`) !== "a\\"b") process.exit(1)'))
})
