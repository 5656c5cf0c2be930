import assert from 'node:assert/strict'
import { cpSync, existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { test } from 'node:test'
import { authorTexts } from '@/lib/i18n/authors'
import { guides } from '@/lib/writing/guide'
import { commitAll, git, isClean, read, releases, room, start, upgrade, write } from './fixtures/engines'
import { isEngineOnly } from './init/engine-only'

/** What only the engine needs, in each release. */
const more = (version: string) => ({
  'e2e/run.ts': `// ${version}\n`,
  'scripts/look.ts': '\n',
  'scripts/check.ts': `// ${version}\n`,
  'lib/a.test.ts': `// ${version}\n`,
  [`bench/new-in-${version}.ts`]: '\n',
})

function makeEngine(version: keyof typeof releases): string {
  const folder = path.join(room, `whole-${version}`)
  cpSync(releases[version], folder, { recursive: true })
  const scripts = { check: 'node check.mjs', e2e: 'tsx e2e/run.ts' }
  write(folder, { ...more(version), 'package.json': `${JSON.stringify({ version, scripts }, null, 2)}\n` })
  return folder
}

test('a blog begins with one commit, without the tests of the engine, and no upgrade brings them', () => {
  const engine = makeEngine('1.0.0')
  const blog = path.join(room, 'begun')
  assert.deepEqual(start(engine, blog), { code: 0, said: '' })
  assert.equal(git(blog, 'rev-list', '--count', 'HEAD').trim(), '1')
  assert.ok(isClean(blog))
  for (const name of ['e2e', 'bench', 'lib', 'scripts/look.ts']) assert.ok(!existsSync(path.join(blog, name)), name)
  assert.equal(read(blog, 'scripts/check.ts'), '// 1.0.0\n')
  assert.deepEqual(Object.keys(JSON.parse(read(blog, 'package.json')).scripts), ['check'])
  git(blog, 'config', 'user.name', 'Owner')
  git(blog, 'config', 'user.email', 'owner@example.org')
  const base = git(blog, 'rev-parse', 'HEAD').trim()
  write(blog, {
    'engine.json': JSON.stringify({ version: '1.0.0', base, tests: false }),
    'content/posts/mine.mdx': 'a\n',
  })
  commitAll(blog, 'Mine')
  for (const version of ['1.1.0', '1.2.0'] as const) {
    const { code, said } = upgrade(blog, makeEngine(version))
    assert.equal(code, 0, said)
    assert.equal(read(blog, 'scripts/check.ts'), `// ${version}\n`)
    assert.ok(
      !git(blog, 'ls-files')
        .split('\n')
        .some((file) => isEngineOnly(file)),
    )
    assert.equal(JSON.parse(read(blog, 'engine.json')).tests, false)
  }
})

test('where the engine was cloned from is known to the blog, unless it has a password or is a path', () => {
  const engine = makeEngine('1.1.0')
  git(engine, 'init', '-q')
  git(engine, 'config', 'user.name', 'Engine')
  git(engine, 'config', 'user.email', 'engine@example.org')
  commitAll(engine, 'Engine')
  git(engine, 'remote', 'add', 'origin', 'https://git.example.org/engine.git')
  for (const [name, address, said] of [
    ['from-address', 'https://git.example.org/engine.git', 'https://git.example.org/engine.git\n'],
    ['from-secret', 'https://me:secret@git.example.org/engine.git', ''],
    ['from-path', engine, ''],
  ] as const) {
    git(engine, 'remote', 'set-url', 'origin', address)
    assert.deepEqual(start(engine, path.join(room, name)), { code: 0, said })
  }
})

test('a folder with something in it, or within the engine, is refused and left', () => {
  const engine = makeEngine('1.0.0')
  const full = path.join(room, 'full')
  write(full, { 'a.txt': 'mine' })
  const says = (said: string, text: 'notEmpty' | 'within', folder: string) =>
    assert.ok(
      Object.values(authorTexts).some(({ init }) => said.includes(init[text](folder))),
      said,
    )
  says(start(engine, full).said, 'notEmpty', full)
  says(start(engine, 'inside').said, 'within', 'inside')
  assert.deepEqual([existsSync(path.join(engine, 'inside')), read(full, 'a.txt')], [false, 'mine'])
})

test('what a blog needs of the engine is no test of it', () => {
  const needed = Object.values(JSON.parse(readFileSync('package.json', 'utf8')).scripts as Record<string, string>)
  const files = needed.flatMap((command) => /^tsx (\S+)/.exec(command)?.[1] ?? [])
  assert.deepEqual(files.filter(isEngineOnly), ['e2e/run.ts', 'scripts/look.ts', 'scripts/walk.ts', 'bench/run.ts'])
})

test('a blog has the guides for authors, in both languages, and what they show', () => {
  const files = [...Object.values(guides), ...readdirSync('docs/writing').map((name) => `writing/${name}`)]
  assert.ok(files.length > 2)
  assert.deepEqual(
    files.filter((file) => !existsSync(`docs/${file}`) || isEngineOnly(`docs/${file}`)),
    [],
  )
})
