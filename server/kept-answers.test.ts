import assert from 'node:assert/strict'
import { once } from 'node:events'
import { Agent, type IncomingMessage, request as send } from 'node:http'
import type { AddressInfo } from 'node:net'
import { buffer } from 'node:stream/consumers'
import { after, before, test } from 'node:test'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { pageChanges } from '@/server/cache/page-changes'
import { handle, long, next, ofOneReader, page } from './fixtures/stand-in-next'
import { createFront } from './front.js'

const options = { isAllowedHost: () => true, siteHeaders: { 'X-Of-Site': 'yes' }, keepAlive: 1000 }
const server = createFront(handle, options)
/** Its pages have no scripts of their own. */
const documents = createFront(handle, { ...options, documents: true })
const agent = new Agent({ keepAlive: true }) // as browsers do: a response ends before its connection
before(async () => {
  for (const one of [server, documents]) {
    one.listen(0, '127.0.0.1')
    await once(one, 'listening')
  }
})
after(() => {
  agent.destroy()
  for (const one of [server, documents]) {
    one.close()
    one.closeAllConnections()
  }
})

interface Told {
  status: number | undefined
  headers: IncomingMessage['headers']
  body: Buffer
  /** Whether Next was asked. */
  isNew: boolean
}

async function ask(path: string, headers: Record<string, string> = {}, method = 'GET', of = server): Promise<Told> {
  const before = next.asked
  const { port } = of.address() as AddressInfo
  const [answer] = (await once(send({ port, path, headers, method, agent }).end(), 'response')) as [IncomingMessage]
  const body = await buffer(answer)
  return { status: answer.statusCode, headers: answer.headers, body, isNew: next.asked > before }
}

const br = { 'accept-encoding': 'gzip, br' }

test('a page is asked for once, and given whole, encoded, with the headers of the site', async () => {
  const first = await ask('/once', br)
  const second = await ask('/once', br)
  assert.deepEqual([first.isNew, second.isNew], [true, false])
  for (const { status, headers, body } of [first, second]) {
    assert.equal(status, 200)
    assert.equal(brotliDecompressSync(body).toString(), page)
    assert.equal(headers['content-encoding'], 'br')
    assert.equal(headers['content-length'], String(body.length))
    assert.equal(headers.vary, 'rsc, next-router-prefetch, Accept, Accept-Encoding')
    assert.equal(headers['x-of-site'], 'yes')
  }
  assert.notEqual(first.headers['x-request-id'], second.headers['x-request-id'])
})

test('each reader gets the encoding that he takes', async () => {
  assert.equal(gunzipSync((await ask('/encodings', { 'accept-encoding': 'gzip;q=0.5, br;q=0' })).body).toString(), page)
  assert.equal((await ask('/encodings')).body.toString(), page)
  assert.equal((await ask('/encodings')).isNew, false)
  assert.equal((await ask('/encodings', { 'accept-encoding': 'zstd' })).headers['content-encoding'], undefined)
})

test('who has the page is told so, and everybody else still gets the whole', async () => {
  const condition = { ...br, 'if-none-match': `"0", W/${next.etag}` }
  for (const isNew of [true, false]) {
    const told = await ask('/known', isNew ? br : condition)
    assert.equal(told.isNew, isNew)
    assert.equal(told.status, isNew ? 200 : 304)
    if (isNew) continue
    assert.equal(told.body.length, 0)
    assert.equal(told.headers['content-type'], undefined)
    assert.equal(told.headers.etag, next.etag)
  }
  pageChanges.count += 1
  const again = await ask('/known', condition)
  assert.deepEqual([again.status, again.isNew], [304, true])
  assert.deepEqual((({ status, isNew }) => [status, isNew])(await ask('/known', br)), [200, false])
})

test('a reader that knows a time is told so, unless a tag of his is another', async () => {
  const time = { 'if-modified-since': 'Sat, 14 Mar 2026 15:00:00 GMT' }
  for (const isNew of [true, false]) {
    if (isNew) pageChanges.count += 1
    assert.equal((await ask('/time', { ...br, ...time })).status, 304)
    assert.equal((await ask('/time', { ...br, ...time, 'if-none-match': '"other"' })).status, 200)
    assert.equal((await ask('/time', { ...br, 'if-modified-since': 'Sat, 14 Mar 2026 14:00:00 GMT' })).status, 200)
  }
})

test('HEAD has the headers of GET', async () => {
  const { headers } = await ask('/head', br)
  const head = await ask('/head', br, 'HEAD')
  assert.equal(head.isNew, false)
  assert.equal(head.body.length, 0)
  for (const name of ['content-length', 'content-encoding', 'etag', 'vary']) {
    assert.equal(head.headers[name], headers[name], name)
  }
})

test('when a page has changed Next is asked at once', async () => {
  await ask('/changed', br)
  pageChanges.count += 1
  next.etag = '"2"'
  const told = await ask('/changed', br)
  assert.deepEqual([told.isNew, told.headers.etag], [true, '"2"'])
  assert.equal(brotliDecompressSync(told.body).toString(), page)
})

test('after a second Next is asked', async () => {
  await ask('/second', br)
  await new Promise((resolve) => setTimeout(resolve, 1010))
  assert.equal((await ask('/second', br)).isNew, true)
})

test('when Next fails readers get the last answer that was whole', async () => {
  const { headers } = await ask('/failing')
  next.isBroken = true
  try {
    pageChanges.count += 1
    const again = await ask('/failing')
    assert.deepEqual([again.status, again.body.toString(), again.isNew], [200, page, true])
    assert.equal(again.headers['cache-control'], headers['cache-control'])
    assert.equal((await ask('/failing', { 'If-None-Match': next.etag })).status, 304)
    assert.equal((await ask('/not-known')).status, 500)
  } finally {
    next.isBroken = false
  }
})

test('an error behind a body that is whole is an error, and others are served', async (context) => {
  context.mock.method(console, 'error', () => {})
  assert.equal((await ask('/late-error', br)).status, 500)
  assert.equal((await ask('/after-it', br)).status, 200)
})

test('what has no entity tag is kept for its second, and then made and encoded again', async () => {
  await ask('/no-tag', br)
  assert.equal((await ask('/no-tag', br)).isNew, false)
  pageChanges.count += 1
  assert.equal((await ask('/no-tag', br)).isNew, true)
})

test('those who ask for Markdown are others', async () => {
  await ask('/accept', { ...br, accept: 'text/html' })
  assert.equal((await ask('/accept', { ...br, accept: '*/*' })).isNew, false)
  assert.equal((await ask('/accept', { ...br, accept: 'text/markdown' })).isNew, true)
  assert.equal((await ask('/accept', { ...br, accept: 'Text/Markdown, */*;q=0.1' })).isNew, false)
})

test('what is not for everybody, not whole or not there is not kept', async () => {
  for (const path of [...Object.keys(ofOneReader), '/cookie', '/missing', '/long']) {
    await ask(path, br)
    assert.equal((await ask(path, br)).isNew, true, path)
  }
  const ofOne: Record<string, string>[] = [
    { range: 'bytes=0-1' },
    { authorization: 'Basic eA==' },
    { rsc: '1' },
    { 'next-router-segment-prefetch': '/_tree' },
  ]
  for (const headers of ofOne) {
    await ask('/requests', { ...br, ...headers })
    assert.equal((await ask('/requests', { ...br, ...headers })).isNew, true, JSON.stringify(headers))
  }
})

test('what is not kept is encoded, too, and whole', async () => {
  for (const path of ['/private', '/missing', '/long']) {
    const { body, headers } = await ask(path, br)
    assert.equal(headers['content-encoding'], 'br')
    const rest = path === '/long' ? page.slice(0, 100) + long + page.slice(100) : page
    assert.equal(brotliDecompressSync(body).toString(), rest)
  }
})

test('the search page without a question is one for all, and each question has its own', async () => {
  const asked = (path: string) => ask(path, br, 'GET', documents)
  const [first, second] = [await asked('/search'), await asked('/search')]
  assert.deepEqual([first.isNew, second.isNew], [true, false])
  for (const { body, headers } of [first, second]) {
    assert.equal(brotliDecompressSync(body).toString(), page)
    assert.match(headers['cache-control'] ?? '', /no-store/)
  }
  for (const question of ['/search?q=a', '/search?q=b', '/search?q=a', '/search?u=1'])
    assert.equal((await asked(question)).isNew, true, question)
})
