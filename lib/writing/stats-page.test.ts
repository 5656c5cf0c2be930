import assert from 'node:assert/strict'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { test } from 'node:test'
import { buildStats, type WrittenPost } from '@/lib/content/stats'
import { loadBody } from '@/lib/markdown'
import { writeStatsPage } from './stats-page'

const post = (facts: Partial<WrittenPost>): WrittenPost => ({
  title: 'A post',
  file: 'posts/a.mdx',
  lang: 'ko',
  date: '2026-01-05',
  tags: [],
  state: 'public',
  syllables: 10,
  words: 2,
  ...facts,
})

async function compile(posts: WrittenPost[], gone: Parameters<typeof writeStatsPage>[1] = []) {
  const root = mkdtempSync(path.join(tmpdir(), 'stats-'))
  try {
    writeFileSync(path.join(root, 'stats.md'), writeStatsPage(buildStats(posts), gone))
    return await loadBody({ file: 'stats.md', lang: 'ko' }, new Map(), { root, forms: ['html'] })
  } finally {
    rmSync(root, { recursive: true })
  }
}

const hostile = '<b>{x}</b> | `a` **b** [c](d) $e$ @f "g" \\h #i'

test('posts, words, reads and links that broke are drawn and listed, with no script, whatever titles hold', async () => {
  const { html, problems } = await compile(
    [post({ title: hostile, views: 7 }), post({ file: 'posts/b.en.mdx', lang: 'en', date: '2026-03-01', views: 9 })],
    [
      { url: 'https://gone.example/`a`', status: 404, at: Date.UTC(2026, 2, 4) },
      { url: 'https://nobody.example', status: undefined, at: Date.UTC(2026, 2, 4) },
    ],
  )
  assert.deepEqual(problems, [])
  assert.equal(html.match(/<svg/g)?.length, 8) // four charts, each for wide and narrow columns
  assert.doesNotMatch(html, /<script/)
  for (const text of [
    '2026-02',
    'gone.example',
    '404',
    'no host',
    '2026-03-04',
    'href="/posts/a"',
    'href="/en/posts/b"',
  ])
    assert.ok(html.includes(text), text)
  assert.doesNotMatch(html, /<b>|<code>a|<strong>b|href="d"/)
})

test('a blog without a post, a reader or a broken link says so', async () => {
  const { html, problems } = await compile([])
  assert.deepEqual(problems, [])
  assert.doesNotMatch(html, /<svg/)
  assert.match(html, /No reads are known here/)
  assert.match(html, /The site keeps no record of what readers search for/)
})

test('a build knows nothing of it: its route ends in .dev.tsx', () => {
  assert.ok(existsSync('app/[lang]/writing/stats/page.dev.tsx'))
  assert.ok(!existsSync('app/[lang]/writing/stats/page.tsx'))
})
