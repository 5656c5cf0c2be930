import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { after, before, test } from 'node:test'
import { nodeFs } from 'next/dist/server/lib/node-fs-methods.js'
import DocumentCache from '@/cache-handler'

const directory = mkdtempSync(path.join(tmpdir(), 'cache-handler-'))
const server = path.join(directory, '.next/server')
/** When the next scheduled post is published, in epoch milliseconds. */
const next = Date.now() + 172_800_000
/** A page's key as Next passes it. */
const keyOf = (name: string) => `/route-cache/APP_PAGE/0123abcd/$/ko/${name}`
const context = { kind: 'APP_PAGE', isFallback: false }
const open = () => new DocumentCache({ fs: nodeFs, serverDistDir: server, flushToDisk: true, maxMemoryCacheSize: 0 })

const whole = {
  html: '<!DOCTYPE html><html lang="ko" data-document="">글</html>',
  rsc: '0:[]\n',
  meta: '{"headers":{}}',
}

function write(name: string, texts: Partial<typeof whole> = {}): void {
  const file = path.join(server, keyOf(name))
  mkdirSync(path.dirname(file), { recursive: true })
  for (const [end, text] of Object.entries({ ...whole, ...texts })) writeFileSync(`${file}.${end}`, text)
}

before(() => {
  mkdirSync(path.join(directory, '.generated'))
  writeFileSync(path.join(directory, '.generated/schedule.json'), JSON.stringify({ next }))
})
after(() => rmSync(directory, { recursive: true }))

/** Until when Next takes an entry for fresh, in epoch milliseconds; undefined where the build's manifest decides. */
const endOf = (entry: { lastModified: number; cacheControl?: { revalidate: number | false } } | null) =>
  entry?.cacheControl && entry.lastModified + Number(entry.cacheControl.revalidate) * 1000

test('a page of the build is stale when the next post is published, whatever the time of its file', async (t) => {
  for (const name of ['copied', 'reused']) write(name)
  utimesSync(path.join(server, `${keyOf('copied')}.html`), next / 1000 + 60, next / 1000 + 60)
  utimesSync(path.join(server, `${keyOf('reused')}.html`), 1_000_000_000, 1_000_000_000)
  for (const name of ['copied', 'reused']) assert.equal(endOf(await open().get(keyOf(name), context)), undefined)
  let now = next
  t.mock.method(Date, 'now', () => now)
  assert.equal(endOf(await open().get(keyOf('copied'), context)), next)
  assert.equal(endOf(await open().get(keyOf('reused'), context)), next + 1000, 'it waits for its turn')
  now += 200
  assert.equal(endOf(await open().get(keyOf('reused'), context)), next)
})

test('a page that was rendered since lives as it said; one that was missing is not served after its time', async (t) => {
  write('missing', { meta: '{"headers":{},"status":404}' })
  assert.equal((await open().get(keyOf('missing'), context))?.value.status, 404)
  const value = { kind: 'APP_PAGE', html: whole.html, rscData: Buffer.from(whole.rsc), headers: {}, status: 200 }
  await open().set(keyOf('kept'), value, { isFallback: false, cacheControl: { revalidate: false } })
  await open().set(keyOf('gone'), { ...value, status: 404 }, { isFallback: false, cacheControl: { revalidate: 9 } })
  assert.ok(await open().get(keyOf('gone'), context))
  t.mock.method(Date, 'now', () => next)
  assert.equal(await open().get(keyOf('missing'), context), null)
  assert.equal(await open().get(keyOf('gone'), context), null)
  assert.equal((await open().get(keyOf('kept'), context))?.cacheControl.revalidate, false)
})

test('a document that is made again is kept as it is served, another page as Next made it', async () => {
  const runtime = '<script>self.__next_f.push([1])</script>'
  for (const mark of [' data-document=""', '']) {
    const html = `<!DOCTYPE html><html${mark}>${runtime}</html>`
    const value = { kind: 'APP_PAGE', html, rscData: Buffer.from('0:["all"]\n'), headers: {}, status: 200 }
    await open().set(keyOf('made'), value, { isFallback: false })
    const read = (end: string) => readFileSync(path.join(server, `${keyOf('made')}.${end}`), 'utf8')
    assert.equal(read('html'), mark ? html.replace(runtime, '') : html)
    assert.equal(read('rsc'), mark ? '0:null\n' : '0:["all"]\n')
  }
})

test('a page or data that were cut off on the disk are made again, not served', async () => {
  const read = (texts: Partial<typeof whole>) => {
    write('torn', texts)
    return open().get(keyOf('torn'), context)
  }
  assert.ok(await read({}))
  assert.equal(await read({ html: whole.html.slice(0, -9) }), null)
  assert.equal(await read({ rsc: '0:["ha' }), null)
})
