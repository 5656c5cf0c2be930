import assert from 'node:assert/strict'
import { test } from 'node:test'
import { runBlog } from './fixtures/run-blog'

process.env.PREVIEW_SECRET = 'a'.repeat(32) // before the settings are imported
const { defaultLanguage } = await import('@/site.config')
const { listWritten } = await import('@/lib/writing/list-written')

test('preview says of a public post that it is public, and of no other', async () => {
  const posts = listWritten('content', new Map()).filter(({ lang }) => lang === defaultLanguage)
  const shown = posts.find(({ state }) => state === 'public')!
  const slug = /^posts\/([^/.]+)/.exec(shown.file)![1]!
  const { code, out, err } = await runBlog(['preview', slug, '--at', 'https://blog.example'])
  assert.equal(code, 0, err)
  assert.match(out, /^https:\/\/blog\.example\/preview\?/)
  assert.ok(err.includes(`https://blog.example/posts/${slug}`), err)
  const draft = posts.find(({ state }) => state !== 'public')
  if (!draft) return
  const hidden = await runBlog(['preview', /^posts\/([^/.]+)/.exec(draft.file)![1]!])
  assert.deepEqual([hidden.code, hidden.err], [0, ''])
})
