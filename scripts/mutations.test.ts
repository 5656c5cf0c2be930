import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { mutations } from './mutations/all'

/** The faults themselves are tried by hand: `npx tsx scripts/mutations.ts`. */

test('each fault can still be written into its file, and names a test that is there', () => {
  for (const { name, file, from, to, test } of mutations) {
    const text = readFileSync(file, 'utf8')
    assert.equal(text.split(from).length - 1, 1, `${name}: ${file} must hold this once: ${from}`)
    assert.notEqual(from, to, name)
    assert.ok(existsSync(test), `${name}: there is no ${test}`)
  }
})

test('faults have names of their own, and are spread over the rooms', () => {
  assert.equal(new Set(mutations.map(({ name }) => name)).size, mutations.length)
  const rooms = new Set(mutations.map(({ file }) => file.split('/')[0]))
  for (const room of ['app', 'build', 'cli', 'components', 'enhance', 'lib', 'server'])
    assert.ok(rooms.has(room), `no fault in ${room}`)
})
