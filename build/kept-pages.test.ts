import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { after, before, test } from 'node:test'
import { keepPages, planPages, scheduleFile } from './kept-pages'

const home = process.cwd()
let directory = ''

before(() => {
  directory = mkdtempSync(path.join(tmpdir(), 'kept-'))
  process.chdir(directory)
  mkdirSync('.generated')
  writeFileSync(scheduleFile, '{"next":null}')
})

after(() => {
  process.chdir(home)
  rmSync(directory, { recursive: true })
})

const write = (file: string, text: string) => {
  mkdirSync(path.dirname(file), { recursive: true })
  writeFileSync(file, text)
}

const fileOf = (name: string) => `server/route-cache/APP_PAGE/0123/$/ko/posts/${name}`

/** Stands in for `next build`: empties `.next` but its cache, and writes the given pages. */
function pretendBuild(names: string[], sheet: string, text: string): void {
  rmSync('.next/server', { recursive: true, force: true })
  rmSync('.next/static', { recursive: true, force: true })
  write(`.next/static/chunks/${sheet}.css`, '')
  const routes = Object.fromEntries(names.map((name) => [`/ko/posts/${name}`, { srcRoute: '/[lang]/posts/[slug]' }]))
  for (const name of names) {
    write(`.next/${fileOf(name)}.html`, `${text} ${name} ${sheet}`)
    write(`.next/${fileOf(name)}.meta`, '{}')
  }
  write(
    '.next/pages.json',
    JSON.stringify(Object.fromEntries(names.map((name) => [`/ko/posts/${name}`, fileOf(name)]))),
  )
  write('.next/prerender-manifest.json', JSON.stringify({ version: 4, routes: { '/ko': {}, ...routes } }))
}

const page = (name: string) => readFileSync(`.next/${fileOf(name)}.html`, 'utf8')
const keys = { '/ko/posts/one': 'a', '/ko/posts/two': 'b', '/ko/posts/three': 'c' }

test('the pages that would be as they were come from the last build', () => {
  assert.deepEqual(planPages('code', keys), [])
  pretendBuild(['one', 'two', 'three'], 'old', 'first')
  keepPages('code', keys, [])

  const edited = { ...keys, '/ko/posts/two': 'B', '/ko/posts/four': 'd' }
  const plan = planPages('code', edited)
  assert.deepEqual(plan, ['/ko/posts/three'])
  assert.deepEqual(JSON.parse(readFileSync('.generated/kept-pages.json', 'utf8')), plan)
  pretendBuild(['one', 'two', 'four'], 'new', 'second')
  keepPages('code', edited, plan)
  assert.deepEqual(['one', 'two', 'three', 'four'].map(page), [
    'second one new',
    'second two new',
    'first three old',
    'second four new',
  ])
  const { routes, version } = JSON.parse(readFileSync('.next/prerender-manifest.json', 'utf8'))
  assert.deepEqual(Object.keys(routes).sort(), ['/ko', ...['four', 'one', 'three', 'two'].map((n) => `/ko/posts/${n}`)])
  assert.equal(version, 4)
  assert.equal(readFileSync('.next/static/chunks/old.css', 'utf8'), '') // with its style sheet
  assert.equal(readFileSync(`.next/${fileOf('three')}.meta`, 'utf8'), '{}')
  assert.equal(JSON.parse(readFileSync('.next/pages.json', 'utf8'))['/ko/posts/three'], fileOf('three'))
})

test('a removed post is not kept; one page of each route is always made; other code makes all anew', () => {
  assert.deepEqual(planPages('code', { '/ko/posts/one': 'a', '/ko/posts/two': 'B', '/ko/posts/new': 'n' }), [
    '/ko/posts/two',
  ])
  assert.deepEqual(planPages('other code', { '/ko/posts/one': 'a', '/ko/posts/two': 'B' }), [])
  assert.deepEqual(planPages('code', { '/ko/posts/one': 'a', '/ko/posts/two': 'B' }, { isForced: true }), [])
  assert.deepEqual(JSON.parse(readFileSync('.generated/kept-pages.json', 'utf8')), [])
})

test('a reused page lives until the post that is scheduled now, whenever it was rendered', () => {
  const two = { '/ko/posts/one': 'a', '/ko/posts/two': 'b' }
  const next = Date.UTC(2026, 11, 1)
  planPages('code', two, { isForced: true })
  pretendBuild(['one', 'two'], 'new', 'first')
  const rendered = next / 1000 - 300
  utimesSync(`.next/${fileOf('two')}.html`, rendered, rendered)
  keepPages('code', two, [])
  const lifetimeUnder = (schedule: number | null) => {
    writeFileSync(scheduleFile, JSON.stringify({ next: schedule }))
    const plan = planPages('code', two)
    assert.deepEqual(plan, ['/ko/posts/two'])
    pretendBuild(['one'], 'new', 'second')
    keepPages('code', two, plan)
    const { routes } = JSON.parse(readFileSync('.next/prerender-manifest.json', 'utf8'))
    return routes['/ko/posts/two'].initialRevalidateSeconds
  }
  assert.equal(lifetimeUnder(next), 300)
  assert.equal(lifetimeUnder(null), false)
  assert.equal(lifetimeUnder(next + 60_000), 360)
})
