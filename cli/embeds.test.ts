import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { test } from 'node:test'
import { compileBody } from '@/lib/markdown/compile'
import { standIn } from '@/lib/markdown/embeds/stand-in'
import { fetchEmbeds } from './embeds'

test('the command writes facts and pictures once, and the card shows them', async (t) => {
  const root = mkdtempSync(path.join(tmpdir(), 'embeds-'))
  t.after(() => rmSync(root, { recursive: true, force: true }))
  mkdirSync(path.join(root, 'posts', 'a'), { recursive: true })
  writeFileSync(
    path.join(root, 'posts/a/index.mdx'),
    '---\ntitle: 글\n---\n\nhttps://youtu.be/aircAruvnKk?t=90\n\n[링크](https://youtu.be/aircAruvnKk)\n',
  )
  const { ask, asked } = await standIn(t)
  t.mock.method(console, 'log', () => undefined)
  await fetchEmbeds(root, {}, ask)
  await fetchEmbeds(root, {}, ask)
  assert.equal(asked.length, 2)
  const [facts, picture] = readdirSync(path.join(root, 'embeds')).sort()
  assert.match(facts!, /^youtube-aircAruvnKk-\w{6}\.json$/)
  assert.equal(JSON.parse(readFileSync(path.join(root, 'embeds', facts!), 'utf8')).picture, picture)
  const { html, problems, files } = await compileBody({
    ...{ text: 'https://youtu.be/aircAruvnKk', file: path.join(root, 'posts/a/index.mdx'), root, lang: 'ko' as const },
    embeds: ['youtube'],
  })
  assert.deepEqual(problems, [])
  assert.match(html, /<img src="\/assets\/images\/\w+-480\.webp"/)
  assert.match(html, />But what is a neural network\?<\/a>/)
  assert.ok(files.used.some((file) => file.endsWith(facts!)))
})
