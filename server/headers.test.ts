import assert from 'node:assert/strict'
import { once } from 'node:events'
import { type IncomingMessage, type ServerResponse, request as send } from 'node:http'
import type { AddressInfo } from 'node:net'
import { buffer } from 'node:stream/consumers'
import { after, before, test } from 'node:test'
import fresh from 'fresh'
import { createFront } from './front.js'

const text = '<p>본문</p>'
const etag = '"1"'

/**
 * Stands in for Next, which answers 304 whatever the status. A scheduled post and an unknown path are different pages.
 */
async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { pathname } = new URL(request.url ?? '/', 'http://localhost')
  const status = Number(/\d{3}/.exec(pathname)?.[0] ?? 200)
  response.statusCode = status
  response.setHeader('Content-Type', 'text/html; charset=utf-8')
  response.setHeader('Cache-Control', pathname.endsWith('scheduled') ? 's-maxage=60' : 's-maxage=31536000')
  if (pathname.endsWith('scheduled')) {
    response.setHeader('x-nextjs-cache', 'STALE')
    response.setHeader('x-nextjs-prerender', '1')
    response.setHeader('Link', '</a.js>; rel=preload; as=script')
  }
  if (pathname === '/500-file') {
    response.setHeader('Accept-Ranges', 'bytes')
    if (request.headers.range) response.setHeader('Content-Range', 'bytes */17')
    return void response.end('Internal Server Error')
  }
  response.setHeader('ETag', pathname.endsWith('scheduled') ? '"2"' : etag)
  if (fresh(request.headers, response.getHeaders())) {
    response.statusCode = 304
    return void response.end()
  }
  response.end(text)
}

const server = createFront(handle, { isAllowedHost: () => true, siteHeaders: {}, keepAlive: 1000 })
before(async () => {
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
})
after(() => {
  server.close()
  server.closeAllConnections()
})

async function ask(path: string, headers: Record<string, string> = {}, method = 'GET') {
  const { port } = server.address() as AddressInfo
  const [answer] = (await once(send({ port, path, headers, method, agent: false }).end(), 'response')) as [
    IncomingMessage,
  ]
  const body = (await buffer(answer)).toString()
  const { 'x-request-id': _, date: __, ...rest } = answer.headers
  return { status: answer.statusCode, headers: rest, body }
}

test('a scheduled post and an address that never was are answered alike, to the byte', async () => {
  const asked: Record<string, string>[] = [{}, { 'if-none-match': '*' }, { 'if-none-match': '"2"' }, { rsc: '1' }]
  for (const headers of asked)
    for (const method of ['GET', 'HEAD'])
      for (const encoding of ['identity', 'br']) {
        const all = { ...headers, 'accept-encoding': encoding }
        const scheduled = await ask('/404-scheduled', all, method)
        assert.deepEqual(scheduled, await ask('/404-never', all, method))
        assert.equal(scheduled.status, 404)
        assert.equal(scheduled.headers['cache-control'], 'no-store')
      }
})

test('a part that no file has, and a condition that does not hold, are no fault of the server', async () => {
  for (const [headers, status] of [
    [{ range: 'bytes=99-' }, 416],
    [{ 'if-match': '"zz"' }, 412],
    [{ 'if-unmodified-since': 'Mon, 01 Jan 2001 00:00:00 GMT' }, 412],
    [{}, 500],
  ] as const)
    for (const method of ['GET', 'HEAD']) {
      const answer = await ask('/500-file', headers, method)
      assert.deepEqual([answer.status, answer.headers['cache-control']], [status, 'no-store'])
    }
})

test('nobody "has" what is not there or went wrong', async () => {
  for (const status of [404, 410, 500])
    for (const condition of ['*', etag, `W/${etag}`])
      assert.equal((await ask(`/${status}`, { 'if-none-match': condition })).status, status)
})

test('who has a page or a file is told so, with its lifetime and without a body', async () => {
  for (const path of ['/page', '/assets/main-WHUB3DYY.js']) {
    const whole = await ask(path)
    assert.equal(whole.body, text)
    for (const condition of ['*', etag, `"0", W/${etag}`])
      for (const method of ['GET', 'HEAD']) {
        const known = await ask(path, { 'if-none-match': condition }, method)
        assert.deepEqual([known.status, known.body], [304, ''])
        for (const name of ['etag', 'cache-control']) assert.equal(known.headers[name], whole.headers[name])
        for (const name of ['content-type', 'content-length', 'content-encoding'])
          assert.equal(known.headers[name], undefined)
      }
    assert.equal((await ask(path, { 'if-none-match': '"other"' })).status, 200)
    assert.equal((await ask(path, { 'if-none-match': etag, 'cache-control': 'no-cache' })).status, 200)
  }
})

test('a file that is missing is kept by nobody, and one that is there for ever', async () => {
  assert.equal((await ask('/assets/404.js')).headers['cache-control'], 'no-store')
  assert.match(String((await ask('/assets/main.js')).headers['cache-control']), /immutable/)
})
