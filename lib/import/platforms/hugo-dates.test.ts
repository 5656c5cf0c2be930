import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { test } from 'node:test'
import { readHugo } from './hugo'

test('what Hugo does not show today is not public: it is scheduled, or a reported draft', async (t) => {
  const root = mkdtempSync(path.join(tmpdir(), 'hugo-dates-'))
  t.after(() => rmSync(root, { recursive: true }))
  mkdirSync(path.join(root, 'content/posts'), { recursive: true })
  const put = (name: string, fields: string) =>
    writeFileSync(path.join(root, 'content/posts', `${name}.md`), `---\ntitle: ${name}\n${fields}\n---\n글.\n`)
  put('waiting', 'date: 2024-01-01\npublishDate: 2099-01-01')
  put('never', 'date: 2024-01-01\npublishDate: 9999-12-31')
  put('shown', 'date: 2024-01-01\npublishDate: 2024-02-01\nexpiryDate: 2099-01-01')
  put('over', 'date: 2024-01-01\nexpiryDate: 2025-01-01')
  const { posts } = await readHugo(root)
  const facts = posts.map(({ title, date, draft, aliases, notes }) => [
    title,
    date,
    draft,
    aliases.length,
    notes.length,
  ])
  assert.deepEqual(facts, [
    ['never', '2024-01-01', true, 0, 0],
    ['over', '2024-01-01', true, 0, 1],
    ['shown', '2024-01-01', false, 1, 0],
    ['waiting', '2099-01-01', false, 1, 0],
  ])
})
