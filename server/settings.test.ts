import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { hostname } from 'node:os'
import path from 'node:path'
import { test } from 'node:test'
import { variables } from '@/lib/site/environment.js'
import { readSettings } from './settings.js'

test('nothing set is a server on port 3000 of every address', () => {
  assert.deepEqual(readSettings({}), {
    port: 3000,
    address: undefined,
    allowedHosts: [],
    assets: undefined,
    proxies: undefined,
    keepAlive: 75_000,
  })
})

test('what is set is taken', () => {
  const env = {
    PORT: '0',
    HOSTNAME: '127.0.0.1',
    ALLOWED_HOSTS: ' App.Fly.dev, .example.org,',
    KEEP_ALIVE_TIMEOUT: '5',
    PROXIES: '0',
  }
  assert.deepEqual(readSettings(env), {
    port: 0,
    address: '127.0.0.1',
    allowedHosts: ['app.fly.dev', '.example.org'],
    assets: undefined,
    proxies: 0,
    keepAlive: 5,
  })
})

test('the name of the machine, which containers put into HOSTNAME, is no wish', () => {
  assert.equal(readSettings({ HOSTNAME: hostname() }).address, undefined)
})

/** Wrong values for each variable. */
const wrong: Record<string, string[]> = {
  PORT: ['abc', '-1', '65536', '3000.5', '0x10'],
  KEEP_ALIVE_TIMEOUT: ['long', '-5', '75s'],
  ALLOWED_HOSTS: ['a b', 'https://blog.example.org', 'blog.example.org:3000', '*.example.org'],
  SITE_URL: [
    'foo',
    'ftp://blog.example.org',
    'https://blog.example.org/blog?a',
    'https://blog.example.org/글',
    '',
    'blog.example.org',
    'https://',
  ],
  PROXIES: ['abc', '-1', '1.5', 'true', ' '],
  DOCUMENTS: ['on', 'false', '0', 'Off'],
  NAVER_SITE_VERIFICATION: ['<meta name="naver-site-verification" content="a" />', 'a b'],
  GOOGLE_SITE_VERIFICATION: ['google-site-verification: a'],
  BING_SITE_VERIFICATION: ['"a"'],
  INDEXNOW_KEY: ['short', 'not/a/key'],
  COUNTS_URL: ['README.md', 'file:counts.txt', 'on', 'libsql://', 'postgres://user:hunter2@db/blog'],
  REDIS_URL: ['redis', 'localhost:6379', 'http://redis:6379', 'redis://'],
  PREVIEW_SECRET: ['hunter2', 'x'.repeat(31)],
  REVALIDATE_SECRET: ['hunter2'],
  COUNTS_TOKEN: ['hunter2'],
}
for (const [name, values] of Object.entries(wrong)) {
  for (const value of values) {
    test(`${name}=${value} is refused by name, and no secret is printed`, () => {
      assert.throws(
        () => readSettings({ [name]: value }),
        ({ message }: Error) => {
          const [, line = '', ...more] = message.split('\n')
          const isHidden = variables[name]?.isHidden
          return (
            more.length === 0 &&
            line.startsWith(`  ${name}: found ${isHidden ? `${value.length} characters` : JSON.stringify(value)}`) &&
            /, write \S/.test(line) &&
            !message.includes('hunter2')
          )
        },
      )
    })
  }
}

test('every variable is tried', () => {
  assert.deepEqual(Object.keys(wrong).sort(), [...Object.keys(variables), 'ALLOWED_HOSTS'].sort())
})

test('what is empty is not set, as containers write it, but for the address', () => {
  const names = Object.keys(wrong).filter((name) => name !== 'SITE_URL')
  assert.deepEqual(readSettings(Object.fromEntries(names.map((name) => [name, '']))), readSettings({}))
})

/** Starts the server as Docker and releases do, in a folder without a build, which would be the next error. */
function start(env: Record<string, string>) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [path.resolve('server/index.js')], {
    cwd: import.meta.dirname,
    env: { PATH: process.env.PATH, NODE_ENV: 'production', ...env },
    encoding: 'utf8',
  })
  return { status, text: stdout + stderr }
}

test('a server does not start with wrong ones, and names each', () => {
  const first = Object.entries(wrong).map(([name, [value = '']]) => [name, value])
  const { status, text } = start(Object.fromEntries(first))
  assert.equal(status, 1)
  const [head, ...lines] = text.trimEnd().split('\n')
  assert.equal(head, `✗ The environment has ${first.length} wrong variable(s):`)
  assert.deepEqual(
    lines.map((line) => /^ {2}(\w+): found .*, write ./.exec(line)?.[1]).sort(),
    Object.keys(wrong).sort(),
  )
})

test('with good ones it goes on to the build', () => {
  const good = {
    PORT: '0',
    SITE_URL: 'https://blog.example.org/',
    PROXIES: '2',
    DOCUMENTS: 'off',
    COUNTS_URL: 'off',
    COUNTS_TOKEN: '',
    REDIS_URL: 'redis://redis:6379',
    PREVIEW_SECRET: 'x'.repeat(32),
  }
  const { status, text } = start(good)
  assert.deepEqual([status, text], [1, '✗ There is no build in .next. Run `npm run build`.\n'])
})
