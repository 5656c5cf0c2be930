import assert from 'node:assert/strict'
import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, symlinkSync } from 'node:fs'
import path from 'node:path'
import { test } from 'node:test'
import { commitAll, git, isClean, makeOwner, read, room, upgrade, write } from './fixtures/engines'

/** An engine small enough to be installed without a network, with the packages that its command needs beside it. */
function makeEngine(): string {
  const folder = path.join(room, 'small')
  write(folder, {
    'package.json': JSON.stringify({ name: 'small', version: '1.0.0', type: 'module', bin: { small: 'cli/start.js' } }),
    'package-lock.json': '{}\n',
    '.gitignore': 'node_modules/\nlocal.txt\n',
    'local.txt': 'not of the engine\n',
    'cli/blog.ts': [
      "import { execFileSync } from 'node:child_process'",
      "import { cpSync } from 'node:fs'",
      'const [command, into, target, ...rest]: string[] = process.argv.slice(2)',
      "if (rest.includes('--fail')) throw new Error('refused')",
      "console.log([command, into, ...rest].join(' '))",
      "console.log(execFileSync('git', ['ls-files'], { encoding: 'utf8' }))",
      'cpSync(process.cwd(), target!, { recursive: true, filter: (file) => !/node_modules|\\.git$/.test(file) })',
    ].join('\n'),
  })
  cpSync('cli/start.js', path.join(folder, 'cli/start.js'))
  git(folder, 'init', '-q')
  git(folder, 'config', 'user.name', 'Engine')
  git(folder, 'config', 'user.email', 'engine@example.org')
  commitAll(folder, 'Engine')
  return folder
}

/** The archive of a release, unpacked by npm as `npx` does. @returns the folder of the package */
function install(engine: string): string {
  const archive = path.join(room, 'small-1.0.0.tgz')
  git(engine, 'archive', '--format=tar.gz', '--prefix=package/', '-o', archive, 'HEAD')
  const folder = path.join(room, 'npx')
  mkdirSync(folder)
  write(folder, { 'package.json': '{}' })
  const quiet = ['--offline', '--no-audit', '--no-fund', '--cache', path.join(room, 'npm-cache')]
  execFileSync('npm', ['install', archive, ...quiet], {
    cwd: folder,
    stdio: 'ignore',
    shell: process.platform === 'win32',
  })
  symlinkSync(path.resolve('node_modules/tsx'), path.join(folder, 'node_modules/tsx'), 'junction')
  return path.join(folder, 'node_modules/small')
}

const engine = makeEngine()
const installed = install(engine)

const run = (...args: string[]) => {
  const { TSX_TSCONFIG_PATH, ...env } = process.env
  const options = { cwd: room, env, encoding: 'utf8' } as const
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [path.join(installed, 'cli/start.js'), ...args],
    options,
  )
  return { status, stdout, stderr }
}

test('the archive of a release makes a blog that has the lockfile and what git leaves alone', () => {
  const { status, stdout, stderr } = run('mine', '--name', 'Mine')
  assert.equal(status, 0, stderr)
  const [called, ...committed] = stdout.trim().split('\n')
  assert.equal(called, 'init --into --name Mine')
  assert.deepEqual(committed, git(engine, 'ls-files').trim().split('\n'))
  const blog = path.join(room, 'mine')
  for (const file of ['package-lock.json', '.gitignore', 'cli/blog.ts'])
    assert.equal(read(blog, file), read(engine, file), file)
  assert.ok(!existsSync(path.join(blog, 'local.txt')))
})

test('without a folder it says how it is called; what the command refuses is its own to say', () => {
  assert.match(run().stderr, /^npx --package=<archive> yeobaek my-blog/)
  assert.equal(run('--name').status, 1)
  const refused = run('other', '--fail')
  assert.equal(refused.status, 1)
  assert.match(refused.stderr, /refused/)
})

test('an archive of `npm pack` is no release: it would take the lockfile away', () => {
  const packed = path.join(room, 'packed')
  const settings = { version: '1.1.0', dependencies: { next: '*' } }
  write(packed, { 'package.json': JSON.stringify(settings), 'cli/blog.ts': '// the command line\n' })
  const owner = makeOwner('of-a-pack')
  assert.match(upgrade(owner, packed).said, /no package-lock\.json.*git archive/)
  assert.ok(isClean(owner))
})
