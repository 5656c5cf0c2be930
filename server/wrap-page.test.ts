import assert from 'node:assert/strict'
import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { after, before, test } from 'node:test'
import { gzipSync } from 'node:zlib'
import { wrapPage } from './wrap-page.js'

const script = '<script>self.__next_f.push([1])</script>'
const pageOf = (inside: string, mark = ' data-document=""') =>
  `<!DOCTYPE html><html lang="ko"${mark}><body>${inside}${script}</body></html>`
const page = pageOf('<p>가</p>')
const slim = page.replace(script, '')
const empty = '<!DOCTYPE html><html id="__next_error__"></html>'
const missing = { ko: '<p>없음</p>', en: '<p>missing</p>' }
const html = 'text/html; charset=utf-8'
const kept = { 'Content-Type': html, 'Cache-Control': 's-maxage=60', ETag: '"a"', 'Set-Cookie': ['a=1', 'b=2'] }

type Handler = (request: IncomingMessage, response: ServerResponse, context: Context) => unknown
interface Context {
  requestMeta?: Record<string, unknown>
}

/** As Next sends a page: with its length, and no body for HEAD. */
const send = (body: string, { status = 200, headers = {} as object } = {}): Handler => {
  return ({ method }, response) => {
    response.statusCode = status
    for (const [name, value] of Object.entries({ ...kept, ...headers })) response.setHeader(name, value)
    response.setHeader('Content-Length', Buffer.byteLength(body))
    response.end(method === 'HEAD' ? null : body)
  }
}

const handlers: Record<string, Handler> = {
  '/ko/page': send(page, { headers: { Link: '</a.js>; rel=preload; as=script' } }),
  '/ko/chunks': (_, response) => {
    for (const [name, value] of Object.entries(kept)) response.setHeader(name, value)
    response.flushHeaders()
    const bytes = Buffer.from(page)
    for (let at = 0; at < bytes.length; at += 7) response.write(bytes.subarray(at, at + 7)) // letters are cut
    response.end()
  },
  '/ko/head': (_, response) => void response.writeHead(200, { ...kept, 'Content-Length': page.length + 4 }).end(page),
  '/ko/flat': (_, response) =>
    void response.writeHead(200, 'Fine', ['Content-Type', html, 'Set-Cookie', 'a=1', 'Set-Cookie', 'b=2']).end(page),
  '/ko/data': send('{"a":1}', { headers: { 'Content-Type': 'application/json' } }),
  '/ko/page.rsc': send(`0:["${script}"]\n`, { headers: { 'Content-Type': 'text/x-component' } }),
  '/ko/application': send(pageOf('<p>가</p>', '')),
  '/ko/waits': send(pageOf('<template id="B:0"></template>')),
  '/ko/known': (_, response) => void response.writeHead(304, { ETag: '"a"' }).end(),
  '/ko/nothing': send(empty, { status: 404 }),
  '/en/nothing?nxtPlang=en': send(empty, { status: 404 }),
  '/_not-found': send(empty, { status: 404 }),
  '/ko/none': send(page, { status: 404 }),
  '/ko/failed': send(empty, { status: 500 }),
  '/ko/search?q=a': send(pageOf('<p data-status="503">가</p>'), { headers: { 'Cache-Control': 'no-store' } }),
}

/** What the page was asked with. */
let asked: IncomingMessage['headers'] = {}
const inner = {
  routeModule: 'kept',
  handler: async (request: IncomingMessage, response: ServerResponse, context: Context) => {
    asked = request.headers
    return handlers[request.url ?? '']!(request, response, context)
  },
}
const server = createServer((request, response) => void wrapPage(inner, missing).handler(request, response, {}))
before(() => new Promise<void>((listening) => void server.listen(0, listening)))
after(() => void server.close())

interface Answer {
  status?: number
  headers: IncomingMessage['headers']
  body: string
}

function ask(path: string, method = 'GET', headers = {}): Promise<Answer> {
  const { port } = server.address() as AddressInfo
  return new Promise((resolve, reject) => {
    const sent = request({ port, path, method, headers }, async (answer) => {
      const parts: Buffer[] = []
      for await (const part of answer) parts.push(part)
      resolve({ status: answer.statusCode, headers: answer.headers, body: Buffer.concat(parts).toString() })
    })
    sent.on('error', reject).end()
  })
}

for (const path of ['/ko/page', '/ko/chunks', '/ko/head', '/ko/flat']) {
  test(`a document comes whole and without the runtime, however it is sent: ${path}`, async () => {
    const { status, headers, body } = await ask(path)
    assert.deepEqual([status, body], [200, slim])
    assert.deepEqual(headers['set-cookie'], ['a=1', 'b=2'])
    assert.equal(headers['content-type'], html)
    assert.equal(headers.link, undefined)
    assert.equal(Number(headers['content-length'] ?? Buffer.byteLength(slim)), Buffer.byteLength(slim))
  })
}

test('what is no document, is not whole without its scripts, or is no page comes as it is', async () => {
  for (const [path, body] of [
    ['/ko/data', '{"a":1}'],
    ['/ko/page.rsc', `0:["${script}"]\n`],
    ['/ko/application', pageOf('<p>가</p>', '')],
    ['/ko/waits', pageOf('<template id="B:0"></template>')],
    ['/ko/failed', empty],
  ] as const) {
    const answer = await ask(path)
    assert.equal(answer.body, body, path)
    assert.equal(Number(answer.headers['content-length']), Buffer.byteLength(body), path)
  }
})

test('a HEAD does not tell the length that the page had with the runtime', async () => {
  const { status, headers, body } = await ask('/ko/page', 'HEAD')
  assert.deepEqual([status, body, headers.etag], [200, '', '"a"'])
  assert.deepEqual([headers['content-length'], headers.link], [undefined, undefined])
})

test('a page that is known is 304, without a body', async () => {
  const { status, headers, body } = await ask('/ko/known', 'GET', { 'If-None-Match': '"a"' })
  assert.deepEqual([status, headers.etag, headers['content-type'], body], [304, '"a"', undefined, ''])
})

test('a body that is compressed comes as it is', async () => {
  const bytes = gzipSync(page)
  handlers['/ko/gzip'] = (_, response) =>
    void response.writeHead(404, { 'Content-Type': html, 'Content-Encoding': 'gzip' }).end(bytes)
  const { port } = server.address() as AddressInfo
  assert.equal(await (await fetch(`http://localhost:${port}/ko/gzip`)).text(), page)
})

test('a 404 without a page shows the one of its language, another 404 itself', async () => {
  const bodyOf = async (path: string) => {
    const { status, body } = await ask(path)
    return [status, body]
  }
  assert.deepEqual(await bodyOf('/ko/nothing'), [404, missing.ko])
  assert.deepEqual(await bodyOf('/en/nothing?nxtPlang=en'), [404, missing.en])
  assert.deepEqual(await bodyOf('/_not-found'), [404, missing.ko])
  assert.deepEqual(await bodyOf('/ko/none'), [404, slim])
})

test('a page made for one request has the status that it names, and is asked for as HTML', async () => {
  const { status, body } = await ask('/ko/search?q=a', 'GET', { RSC: '1', 'Next-Router-State-Tree': '[' })
  assert.equal(status, 503)
  assert.ok(!body.includes(script))
  assert.deepEqual([asked.rsc, asked['next-router-state-tree']], [undefined, undefined])
})

test('the error of a page reaches the platform, and nothing of the page is sent', async () => {
  const failing = {
    handler: async (_: IncomingMessage, response: ServerResponse, __: Context) => {
      response.setHeader('Content-Type', html)
      response.write('<!DOCTYPE html>')
      throw new Error('failed')
    },
  }
  const one = createServer(async (request, response) => {
    await assert.rejects(wrapPage(failing, missing).handler(request, response, {}), /failed/)
    assert.equal(response.headersSent, false)
    response.destroy()
  })
  await new Promise<void>((listening) => void one.listen(0, listening))
  await assert.rejects(fetch(`http://localhost:${(one.address() as AddressInfo).port}`))
  one.close()
})

test('other exports stay, also of a page that is still being loaded', async () => {
  assert.equal(wrapPage(inner, missing).routeModule, 'kept')
  const loaded = await wrapPage(Promise.resolve(inner), missing)
  assert.equal(loaded.routeModule, 'kept')
  assert.notEqual(loaded.handler, inner.handler)
})
