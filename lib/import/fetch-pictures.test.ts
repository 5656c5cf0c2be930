import assert from 'node:assert/strict'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { test } from 'node:test'
import { fetchPictures, readWordsOf, writeWords } from './fetch-pictures'
import { png } from './fixtures/write-fixture'
import type { SourcePost } from './source-post'

const post = (text: string): SourcePost => ({
  from: 'a.md',
  title: '글',
  date: '2024-01-01',
  tags: [],
  draft: false,
  aliases: [],
  body: { format: 'markdown', text },
  notes: [],
  findFile: () => undefined,
})

test('pictures are fetched once, a busy server is asked again, and what is no picture is reported', async (t) => {
  const asked: string[] = []
  const server = createServer((request, response) => {
    const url = request.url!
    asked.push(url)
    const isBusy = url === '/busy.png' && asked.filter((one) => one === url).length === 1
    const status = isBusy ? 429 : url === '/gone.png' ? 404 : 200
    response.writeHead(status, { 'retry-after': '0' }).end(url === '/page.png' ? '<!DOCTYPE html><p>' : png)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  t.after(() => server.close())
  const folder = mkdtempSync(path.join(tmpdir(), 'fetch-'))
  t.after(() => rmSync(folder, { recursive: true }))
  const site = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const text = `![가](${site}/a.png?x=1&y=2) <img alt="" data-src="${site}/busy.png"> ![나](${site}/gone.png) ![다](${site}/page.png)`
  const first = post(text)
  await fetchPictures([first], folder, { pause: 0 })
  assert.deepEqual(readFileSync(first.findFile(`${site}/a.png?x=1&y=2`)!), png)
  assert.deepEqual(readFileSync(first.findFile(`${site}/busy.png`)!), png)
  assert.deepEqual(
    first.notes.map(({ about }) => about?.replace(site, '')),
    ['/gone.png: the server answers 404', '/page.png: it is a page'],
  )
  const before = asked.length
  await fetchPictures([post(text)], folder, { pause: 0 })
  assert.deepEqual(asked.slice(before), ['/gone.png', '/page.png'])
})

test('a list of alternative texts is completed, and what is filled in stays', (t) => {
  const folder = mkdtempSync(path.join(tmpdir(), 'words-'))
  t.after(() => rmSync(folder, { recursive: true }))
  const file = path.join(folder, 'alt.yml')
  writeWords(file, readWordsOf(file), ['a.png', 'b "c".png'])
  writeWords(file, new Map([...readWordsOf(file), ['a.png', '두 갈래의 "길"']]), ['b "c".png', 'd.png'])
  assert.deepEqual(
    [...readWordsOf(file)],
    [
      ['b "c".png', ''],
      ['d.png', ''],
      ['a.png', '두 갈래의 "길"'],
    ],
  )
})
