import assert from 'node:assert/strict'
import { test } from 'node:test'
import { findField } from './find-field'

const source = `import { defineSite } from './a'
export const site = defineSite({
  name: 'a', // author: { name: 1 }
  author: { name: 'b', profiles: ['c', 'd'] },
  'macros': { '\\\\R': 'e', 'a.b': 1 },
  navigation: ['posts', { url: '/a', label: { ko: '가' } }],
  counts: { url: findCounts(), ...others },
})
`
const at = (field: string) => Object.values(findField(source, 'defineSite', field) ?? {}).join(':')

test('a field is found by its names and indices, whatever comments and texts say', () => {
  assert.deepEqual(
    ['name', 'author.name', 'author.profiles.1', 'macros.\\R', 'macros.a.b', 'navigation.1.label.ko'].map(at),
    ['3:3', '4:13', '4:40', '5:15', '5:27', '6:47'],
  )
})

test('of what is not written the nearest field around it, or nothing', () => {
  assert.deepEqual(['author.email', 'navigation.0.x', 'counts.proxies', 'license'].map(at), ['4:3', '6:16', '7:3', ''])
  assert.equal(findField('export const site = other({ name: 1 })', 'defineSite', 'name'), undefined)
})

test('with types in it the line of the name', () => {
  const typed = "export const site = defineSite({\n  name: 'a' as string,\n  url: 1,\n})"
  assert.deepEqual(findField(typed, 'defineSite', 'url'), { line: 3, column: 3 })
})
