import assert from 'node:assert/strict'
import { cpSync } from 'node:fs'
import path from 'node:path'
import { test } from 'node:test'
import { commitAll, git, initIn, isClean, read, room, write } from './fixtures/engines'

/** A copy of the project with samples, all committed. */
function makeCopy(name: string): string {
  const folder = path.join(room, name)
  const samples = Array.from({ length: 30 }, (_, index) => [`content/posts/sample-${index}.mdx`, 'sample\n'] as const)
  write(folder, { 'package.json': '{ "version": "1.0.0" }\n', ...Object.fromEntries(samples) })
  for (const file of ['site.config.ts', 'theme.css']) cpSync(file, path.join(folder, file))
  git(folder, 'init', '-q')
  git(folder, 'config', 'user.name', 'Owner')
  git(folder, 'config', 'user.email', 'owner@example.org')
  commitAll(folder, 'Start')
  return folder
}

const count = (folder: string) => git(folder, 'rev-list', '--count', 'HEAD').trim()

test('init leaves one commit of the owner, with what went, and says what takes it back', () => {
  const folder = makeCopy('committed')
  const before = git(folder, 'rev-parse', 'HEAD^{tree}')
  const { code, said } = initIn(folder, '깊은 기록')
  assert.equal(code, 0, said)
  assert.ok(isClean(folder))
  assert.equal(git(folder, 'log', '-1', '--format=%an'), 'Owner\n')
  assert.doesNotMatch(git(folder, 'ls-files'), /sample/)
  const [, undo = ''] = /(git revert \w+)/.exec(said) ?? []
  assert.notEqual(undo, '')
  git(folder, ...undo.split(' ').slice(1), '--no-edit')
  assert.equal(git(folder, 'rev-parse', 'HEAD^{tree}'), before)
})

test('with --no-commit, beside other changes, and where git knows no owner, it leaves the commit to them', () => {
  const [own, forced, nameless] = [makeCopy('own'), makeCopy('forced'), makeCopy('nameless')]
  write(forced, { 'content/posts/other.mdx': 'mine\n' })
  git(nameless, 'config', 'user.email', '')
  git(nameless, 'config', 'user.useConfigOnly', 'true')
  git(nameless, 'config', '--unset', 'user.email')
  const env = { GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1', EMAIL: '' }
  for (const [folder, options, more] of [
    [own, ['--no-commit'], {}],
    [forced, ['--force'], {}],
    [nameless, [], env],
  ] as const) {
    const { code, said } = initIn(folder, 'Notes', options, more)
    assert.equal(code, 0, said)
    assert.match(said, /git add -A && git commit/)
    assert.equal(count(folder), '1')
    assert.equal(git(folder, 'diff', '--cached', '--name-only'), '')
    assert.match(read(folder, 'engine.json'), /"version": "1\.0\.0"/)
  }
})
