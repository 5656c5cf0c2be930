import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { after, before, type TestContext, test } from 'node:test'
import type { FeedContent } from './feed'
import { buildFeedRoute } from './route'

const home = process.cwd()
const root = mkdtempSync(path.join(tmpdir(), 'feed-'))
const built = new Date('2026-03-10T09:00:00Z')
before(() => {
  mkdirSync(path.join(root, '.next'))
  writeFileSync(path.join(root, '.next/BUILD_ID'), 'a')
  utimesSync(path.join(root, '.next/BUILD_ID'), built, built)
  process.chdir(root)
})
after(() => process.chdir(home))

const entry = (slug: string, day: string): FeedContent['entries'][number] => ({
  ...{ url: `https://example.org/posts/${slug}`, id: slug, title: slug, summary: '', content: '', lang: 'ko' },
  ...{ publishedAt: new Date(day), updatedAt: new Date(day), tags: [], authors: [] },
})

/** A feed of its own, of posts that a test changes, asked for at a time that it sets. */
function serve(t: TestContext, name: string, posts: FeedContent['entries']) {
  t.mock.timers.reset()
  t.mock.timers.enable({ apis: ['Date'], now: built.getTime() + 60_000 })
  const feed = { title: '', description: '', lang: 'ko', pageUrl: 'https://example.org/', urlOf: () => '' } as const
  const route = buildFeedRoute('feed.xml', async () => ({ ...feed, entries: posts }))
  return async (headers: Record<string, string> = {}) => {
    t.mock.timers.tick(61_000) // longer than it is kept
    const request = new Request('https://example.org/feed.xml', { headers })
    const answer = await route(request, { params: Promise.resolve({ lang: 'ko', tag: name }) })
    return { status: answer.status, modified: answer.headers.get('last-modified')! }
  }
}

test('a feed without a change keeps its Last-Modified, and is not sent again', async (t) => {
  const ask = serve(t, 'still', [entry('first', '2026-03-01')])
  const { modified } = await ask()
  assert.equal(modified, built.toUTCString())
  assert.deepEqual(await ask({ 'If-Modified-Since': modified }), { status: 304, modified })
})

for (const [name, day] of [
  ['of the same day', '2026-03-01'],
  ['of an earlier day', '2025-06-15'],
] as const)
  test(`a post ${name} that is added moves the Last-Modified of its feed`, async (t) => {
    const posts = [entry('first', '2026-03-01')]
    const ask = serve(t, name, posts)
    const { modified } = await ask()
    posts.push(entry('second', day))
    const later = await ask({ 'If-Modified-Since': modified })
    assert.equal(later.status, 200)
    assert.ok(Date.parse(later.modified) > Date.parse(modified))
    assert.deepEqual(await ask({ 'If-Modified-Since': later.modified }), { status: 304, modified: later.modified })
  })

test('a build with an earlier post is newer for those who know the last one', async (t) => {
  const ask = serve(t, 'built', [entry('first', '2026-03-01')])
  const { modified } = await ask()
  const next = new Date(built.getTime() + 600_000)
  utimesSync('.next/BUILD_ID', next, next)
  const askAnew = serve(t, 'built anew', [entry('first', '2026-03-01'), entry('old', '2020-01-01')])
  assert.equal((await askAnew({ 'If-Modified-Since': modified })).modified, next.toUTCString())
})
