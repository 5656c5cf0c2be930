import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { after, before, test } from 'node:test'
import { keepAddress } from './keep-address'

const home = process.cwd()
let directory = ''

before(() => {
  directory = mkdtempSync(path.join(tmpdir(), 'address-'))
  process.chdir(directory)
})

after(() => {
  process.chdir(home)
  rmSync(directory, { recursive: true })
})

/** Restarts with an environment after a build with a SITE_URL. */
function restart(ofBuild: object | undefined, env: Record<string, string | undefined>, url = 'http://localhost:3000') {
  rmSync('.generated', { recursive: true, force: true })
  if (ofBuild) {
    mkdirSync('.generated')
    writeFileSync('.generated/front.json', JSON.stringify(ofBuild))
  }
  const told = keepAddress(env, url)
  return { told, url: env.SITE_URL }
}

test('a restart without an address keeps that of the build, and says so', () => {
  const { told, url } = restart({ SITE_URL: 'https://blog.example.org' }, {})
  assert.equal(url, 'https://blog.example.org')
  assert.equal(told, 'https://blog.example.org')
})

test('one that is given counts, and so does site.config.ts where no build had another than this machine', () => {
  const built = { SITE_URL: 'https://blog.example.org' }
  const given = { SITE_URL: 'http://localhost:3000' }
  assert.deepEqual(restart(built, given), { told: undefined, url: 'http://localhost:3000' })
  assert.deepEqual(restart(built, { SITE_URL: '' }), { told: undefined, url: '' })
  for (const other of [undefined, given, { url: 'https://blog.example.org' }])
    assert.deepEqual(restart(other, {}), { told: undefined, url: undefined })
  assert.deepEqual(restart(built, {}, 'https://moved.example.org'), { told: undefined, url: undefined })
})

/** Stands in for npm: prints its first argument and SITE_URL. */
const stub = '#!/bin/sh\necho "$1 $SITE_URL"\n'

test('each command of the docs that starts the site gives it the address', () => {
  mkdirSync('bin')
  writeFileSync('bin/npm', stub, { mode: 0o755 })
  for (const file of ['README.md', 'docs/deploying.md']) {
    const text = readFileSync(path.join(home, file), 'utf8')
    const commands = [...text.matchAll(/`([^`\n]*SITE_URL=[^`\n]*\bnpm start\b[^`\n]*)`/g)]
    assert.ok(commands.length > 0, file)
    for (const [, command = ''] of commands) {
      const env = { PATH: `${path.resolve('bin')}:${process.env.PATH}`, NODE_ENV: 'test' } as const
      const { stdout } = spawnSync('sh', ['-c', command], { env, encoding: 'utf8' })
      assert.match(stdout, /^start https:\/\/blog\.example\.org$/m, `${file}: ${command}`)
    }
  }
})
