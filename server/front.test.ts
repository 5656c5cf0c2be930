import assert from 'node:assert/strict'
import { AsyncLocalStorage } from 'node:async_hooks'
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { connect } from 'node:net'
import { after, before, test } from 'node:test'
import { createFront } from './front.js'
import { asked } from './log-errors.js'

const siteHeaders = { 'X-Frame-Options': 'DENY' }
const strangers: string[] = []
const server = createFront(
  async (request, response) => {
    if (request.url?.startsWith('/throws')) throw new Error('as the test wants')
    const text = JSON.stringify({ url: request.url, headers: request.headers })
    response.setHeader('Content-Length', Buffer.byteLength(text))
    response.end(text)
  },
  {
    isAllowedHost: (host) => host === 'localhost',
    siteHeaders,
    keepAlive: 100,
    onStranger: (host) => strangers.push(host),
  },
)
before(async () => {
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
})
after(() => {
  server.close()
  server.closeAllConnections()
})

/** Sends bytes and collects the response until the server closes. */
async function send(text: string): Promise<string> {
  const socket = connect((server.address() as AddressInfo).port, '127.0.0.1')
  socket.write(text)
  let said = ''
  for await (const chunk of socket.setEncoding('utf8')) said += chunk
  return said
}

const get = (path: string, headers = '') =>
  send(`GET ${path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n${headers}\r\n`)

test('an answer of its own has the headers of the site, a policy that runs nothing, and is not kept', async () => {
  const said = await get('/%')
  assert.match(said, /^HTTP\/1\.1 400 Bad Request\r\n/)
  for (const line of ["default-src 'none'", 'X-Frame-Options: DENY', 'Cache-Control: no-store', 'X-Request-Id: ']) {
    assert.ok(said.includes(line), line)
  }
})

test('an expectation that nobody meets is refused with the headers of the site', async () => {
  const said = await get('/about', 'Expect: 200-ok\r\n')
  assert.match(said, /^HTTP\/1\.1 417 /)
  assert.match(said, /X-Frame-Options: DENY/)
})

test('without a proxy a client is known by its connection, whatever it writes', async (context) => {
  const alone = createFront(async ({ headers }, response) => void response.end(String(headers['x-forwarded-for'])), {
    isAllowedHost: () => true,
    siteHeaders,
    keepAlive: 100,
    proxies: 0,
  })
  context.after(() => alone.close().closeAllConnections())
  await once(alone.listen(0, '127.0.0.1'), 'listening')
  const { port } = alone.address() as AddressInfo
  const answer = await fetch(`http://127.0.0.1:${port}/`, { headers: { 'X-Forwarded-For': '6.6.6.6' } })
  assert.equal(await answer.text(), '127.0.0.1')
})

test('Next gets the target, without internal headers, and the name of the request', async () => {
  const said = await get('/a//b?q', 'X-Invoke-Status: 500\r\nX-Request-Id: from-the-proxy.1\r\n')
  assert.match(said, /^HTTP\/1\.1 200/)
  assert.match(said, /X-Request-Id: from-the-proxy\.1/)
  const { url, headers } = JSON.parse(said.split('\r\n\r\n')[1] ?? '') as { url: string; headers: object }
  assert.equal(url, '/a/b/?q')
  assert.deepEqual(headers, { host: 'localhost', connection: 'close', 'x-request-id': 'from-the-proxy.1' })
})

test('a name that may not stand in a log is replaced', async () => {
  for (const name of ['short', 'x'.repeat(200), 'with space and "quotes"']) {
    assert.match(await get('/', `X-Request-Id: ${name}\r\n`), /X-Request-Id: [\da-f-]{36}\r\n/)
  }
})

test('a host that is not ours is told', async () => {
  const said = await send('GET / HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n')
  assert.match(said, /^HTTP\/1\.1 421 Misdirected Request/)
  assert.deepEqual(strangers, ['evil.example'])
})

test('an error of the handler is a 500 with one line of its own', async (t) => {
  const named: unknown[] = []
  const log = t.mock.method(console, 'error', () => void named.push(asked.getStore()))
  assert.match(await get('/throws?secret', 'X-Request-Id: from-the-proxy.2\r\n'), /^HTTP\/1\.1 500 /)
  assert.equal(log.mock.callCount(), 1)
  assert.deepEqual(named, [{ request: 'from-the-proxy.2', method: 'GET', path: '/throws' }])
})

test('who searches too often is told so: a person in words, a program as JSON', async () => {
  const from = 'X-Forwarded-For: 203.0.113.7\r\n'
  const askUntilRefused = async (path: string) => {
    let said = ''
    while (!said.startsWith('HTTP/1.1 429')) said = await get(path, from) // the limit refills each second
    return said
  }
  const page = await askUntilRefused('/search?q=a')
  assert.match(page, /^HTTP\/1\.1 429 Too Many Requests\r\n/)
  assert.match(page, /Retry-After: 5\r\n/)
  assert.match(page, /Too many searches in a short time/)
  const data = await askUntilRefused('/api/search?q=a')
  assert.match(data, /^HTTP\/1\.1 429 [\s\S]*Content-Type: application\/json\r\n/)
  assert.deepEqual(JSON.parse(data.split('\r\n\r\n')[1] ?? ''), {
    error: 'Too many searches in a short time. Try again in a moment.',
  })
  assert.match(await get('/search', from), /^HTTP\/1\.1 200 /)
  assert.match(await get('/search?q=a', 'X-Forwarded-For: 203.0.113.8\r\n'), /^HTTP\/1\.1 200 /)
})

const bytes: [name: string, text: string, status: number][] = [
  ['no request', 'hello\r\n\r\n', 400],
  ['an unknown method', 'FOO / HTTP/1.1\r\nHost: localhost\r\n\r\n', 400],
  ['no Host in HTTP/1.1', 'GET / HTTP/1.1\r\n\r\n', 400],
  ['headers of 20 kB', `GET / HTTP/1.1\r\nHost: localhost\r\nCookie: ${'x'.repeat(20_000)}\r\n\r\n`, 431],
  [
    'both lengths',
    'POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n',
    400,
  ],
  ['CONNECT', 'CONNECT evil:443 HTTP/1.1\r\nHost: evil:443\r\n\r\n', 405],
]
for (const [name, text, status] of bytes) {
  test(`${name}: ${status}, with the headers of the site`, async () => {
    const said = await send(text)
    assert.match(said, new RegExp(`^HTTP/1\\.1 ${status} `))
    assert.ok(said.includes("Content-Security-Policy: default-src 'none'"))
  })
}

test('an upgrade is a plain request: nobody takes the socket over', async () => {
  const said = await send(
    'GET /a HTTP/1.1\r\nHost: localhost\r\nConnection: Upgrade, close\r\nUpgrade: websocket\r\n\r\n',
  )
  assert.match(said, /^HTTP\/1\.1 200 /)
})

test('the body of a refused request does not become the next request', async () => {
  const smuggled = 'GET /smuggled HTTP/1.1\r\nHost: localhost\r\n\r\n'
  const said = await send(
    `POST /a HTTP/1.1\r\nHost: localhost\r\nContent-Length: ${smuggled.length}\r\n\r\n${smuggled}GET /b HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`,
  )
  assert.match(said, /^HTTP\/1\.1 405 [\s\S]*HTTP\/1\.1 200 [\s\S]*"url":"\/b"/)
  assert.doesNotMatch(said, /smuggled/)
})

test('of many requests at once none begins in the async context of another, which it would hold', async (context) => {
  const request = new AsyncLocalStorage<string>()
  let open = () => {}
  const begunIn = new Set<unknown>()
  const all = new Promise<void>((resolve) => {
    open = resolve
  })
  const busy = createFront(
    async ({ url = '' }, response) => {
      begunIn.add(request.getStore())
      await all
      request.run(url, () => response.end(url))
    },
    { isAllowedHost: () => true, siteHeaders, keepAlive: 100 },
  )
  let come = 0
  busy.on('request', () => {
    come += 1
    if (come === 60) open()
  })
  context.after(() => busy.close().closeAllConnections())
  await once(busy.listen(0, '127.0.0.1'), 'listening')
  const { port } = busy.address() as AddressInfo
  const ask = async (_: unknown, number: number) => (await fetch(`http://127.0.0.1:${port}/${number}`)).text()
  const answers = await Promise.all(Array.from({ length: 60 }, ask))
  assert.deepEqual(answers.slice(0, 2), ['/0', '/1'])
  assert.deepEqual([...begunIn], [undefined])
})
