import assert from 'node:assert/strict'
import { readdirSync } from 'node:fs'
import { test } from 'node:test'
import { pageNamePattern, reservedPageNames } from './page-names'

test('a page of the author cannot have the name of anything else of the site', () => {
  const folders = readdirSync('app/[lang]', { withFileTypes: true }).filter((entry) => entry.isDirectory())
  const names = folders.map(({ name }) => name).filter((name) => /^[a-z0-9-]+$/.test(name))
  assert.ok(names.length > 10)
  assert.deepEqual(
    names.filter((name) => !reservedPageNames.has(name)),
    [],
  )
})

test('the pattern takes names of pages, and no others', () => {
  const pattern = new RegExp(`^/${pageNamePattern}$`)
  for (const path of ['/about', '/cv', '/talks-2026', '/tags2', '/enough']) assert.match(path, pattern)
  for (const path of ['/tags', '/en', '/a.b', '/feed.xml', '/a/b', '/한글', '/A', '/-a', '/'])
    assert.doesNotMatch(path, pattern)
})
