import assert from 'node:assert/strict'
import { readdirSync } from 'node:fs'
import { test } from 'node:test'
import { fromPagesFolder, pageNamePattern, reservedPageNames, toPagesFolder } from './page-names'

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

test('internal paths and addresses of pages', () => {
  for (const [path, route] of [
    ['/ko/about', '/ko/pages/about'],
    ['/en/cv', '/en/pages/cv'],
    ['/en', '/en'],
    ['/ko/tags', '/ko/tags'],
    ['/ko/tags/cv', '/ko/tags/cv'],
    ['/ko/feed.xml', '/ko/feed.xml'],
    ['/ko/en', '/ko/en'],
  ] as const) {
    assert.equal(toPagesFolder(path), route)
    assert.equal(fromPagesFolder(route), path)
  }
  assert.equal(fromPagesFolder('/pages/cv'), '/cv')
})
