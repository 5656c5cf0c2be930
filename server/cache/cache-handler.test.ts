import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { after, before, test } from 'node:test'
import { nodeFs } from 'next/dist/server/lib/node-fs-methods.js'
import DocumentCache from '@/cache-handler'

const directory = mkdtempSync(path.join(tmpdir(), 'cache-handler-'))
const server = path.join(directory, 'server')
/** A file time one day ago, in seconds. */
const old = Date.now() / 1000 - 86_400
/** A page's key as Next passes it. */
const keyOf = (name: string) => `/route-cache/APP_PAGE/0123abcd/$/ko/${name}`
const once = ['about', 'missing', 'not-found', 'offline']
const again = ['tags', 'archive']

before(() => {
  for (const name of [...once, ...again]) {
    const file = path.join(server, keyOf(name))
    mkdirSync(path.dirname(file), { recursive: true })
    writeFileSync(`${file}.html`, '<!DOCTYPE html><html lang="ko" data-document=""></html>')
    writeFileSync(`${file}.rsc`, '0:[]\n')
    writeFileSync(`${file}.meta`, '{"headers":{}}')
    for (const end of ['html', 'rsc', 'meta']) utimesSync(`${file}.${end}`, old, old)
  }
  const routes = Object.fromEntries([
    ...once.map((name) => [`/ko/${name}`, { initialRevalidateSeconds: false }]),
    ...again.map((name) => [`/ko/${name}`, { initialRevalidateSeconds: 60 }]),
  ])
  writeFileSync(path.join(directory, 'prerender-manifest.json'), JSON.stringify({ routes }))
})
after(() => rmSync(directory, { recursive: true }))

test('pages that are made once take no turn of those that are made again; of those, one has to wait', async () => {
  const cache = new DocumentCache({ fs: nodeFs, serverDistDir: server, flushToDisk: true, maxMemoryCacheSize: 0 })
  const readAge = async (name: string) => {
    const entry = await cache.get(keyOf(name), { kind: 'APP_PAGE', isFallback: false })
    assert.ok(entry, name)
    return Math.round(Date.now() / 1000 - entry.lastModified / 1000)
  }
  for (const name of once) assert.ok((await readAge(name)) >= 86_400, name)
  assert.ok((await readAge('tags')) >= 86_400)
  assert.ok((await readAge('archive')) < 60)
})

test('a document that is made again is kept as it is served, another page as Next made it', async () => {
  const cache = new DocumentCache({ fs: nodeFs, serverDistDir: server, flushToDisk: true, maxMemoryCacheSize: 0 })
  const runtime = '<script>self.__next_f.push([1])</script>'
  for (const mark of [' data-document=""', '']) {
    const html = `<!DOCTYPE html><html${mark}>${runtime}</html>`
    const value = { kind: 'APP_PAGE', html, rscData: Buffer.from('0:["all"]\n'), headers: {}, status: 200 }
    await cache.set(keyOf('made'), value, { isFallback: false })
    const read = (end: string) => readFileSync(path.join(server, `${keyOf('made')}.${end}`), 'utf8')
    assert.equal(read('html'), mark ? html.replace(runtime, '') : html)
    assert.equal(read('rsc'), mark ? '0:null\n' : '0:["all"]\n')
  }
})

test('a page or data that were cut off on the disk are made again, not served', async () => {
  const cache = new DocumentCache({ fs: nodeFs, serverDistDir: server, flushToDisk: true, maxMemoryCacheSize: 0 })
  const whole = {
    html: '<!DOCTYPE html><html lang="ko" data-document="">글</html>',
    rsc: '0:[]\n',
    meta: '{"headers":{}}',
  }
  const read = (texts: Partial<typeof whole>) => {
    for (const [end, text] of Object.entries({ ...whole, ...texts }))
      writeFileSync(path.join(server, `${keyOf('torn')}.${end}`), text)
    return cache.get(keyOf('torn'), { kind: 'APP_PAGE', isFallback: false })
  }
  assert.ok(await read({}))
  assert.equal(await read({ html: whole.html.slice(0, -9) }), null)
  assert.equal(await read({ rsc: '0:["ha' }), null)
})
