import assert from 'node:assert/strict'
import { hostname } from 'node:os'
import { test } from 'node:test'
import { readSettings } from './settings.js'

test('nothing set is a server on port 3000 of every address', () => {
  assert.deepEqual(readSettings({}), {
    port: 3000,
    address: undefined,
    allowedHosts: [],
    assets: undefined,
    keepAlive: 75_000,
  })
})

test('what is set is taken', () => {
  const env = {
    PORT: '0',
    HOSTNAME: '127.0.0.1',
    ALLOWED_HOSTS: ' App.Fly.dev, .example.org,',
    KEEP_ALIVE_TIMEOUT: '5',
  }
  assert.deepEqual(readSettings(env), {
    port: 0,
    address: '127.0.0.1',
    allowedHosts: ['app.fly.dev', '.example.org'],
    assets: undefined,
    keepAlive: 5,
  })
})

test('the name of the machine, which containers put into HOSTNAME, is no wish', () => {
  assert.equal(readSettings({ HOSTNAME: hostname() }).address, undefined)
})

const wrong: [name: string, values: string[]][] = [
  ['PORT', ['abc', '-1', '65536', '3000.5', '0x10']],
  ['KEEP_ALIVE_TIMEOUT', ['long', '-5']],
  ['ALLOWED_HOSTS', ['a b', 'https://blog.example.org', 'blog.example.org:3000', '*.example.org']],
  ['SITE_URL', ['foo', 'ftp://blog.example.org', 'https://blog.example.org/blog', '']],
]
for (const [name, values] of wrong) {
  for (const value of values) {
    test(`${name}=${value} is refused by name`, () => {
      const line = `  ${name}: found ${JSON.stringify(value)}, write `
      assert.throws(
        () => readSettings({ [name]: value }),
        (error: Error) => error.message.includes(line),
      )
    })
  }
}

test('all wrong variables are named at once', () => {
  assert.throws(() => readSettings({ PORT: 'x', SITE_URL: 'y' }), /2 wrong[\s\S]*PORT[\s\S]*SITE_URL/)
})
