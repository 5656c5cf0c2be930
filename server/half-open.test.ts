import assert from 'node:assert/strict'
import { once } from 'node:events'
import { type AddressInfo, connect, type Socket } from 'node:net'
import { after, before, test } from 'node:test'
import { createFront } from './front.js'

/** Clients that never close their side of a connection: the server must close what it has refused. */
const server = createFront(
  async (request, response) => {
    for await (const _ of request); // reads the body
    response.end(request.url === '/big' ? Buffer.alloc(50_000_000) : request.url)
  },
  { isAllowedHost: () => true, siteHeaders: {}, keepAlive: 300 },
)
const { headersTimeout, requestTimeout, timeout } = server
before(async () => {
  server.headersTimeout = 400
  server.requestTimeout = 600
  server.timeout = 5000
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
})
after(() => {
  server.close()
  server.closeAllConnections()
})

interface Client {
  socket: Socket
  said: () => string
}

function open(text: string): Client {
  const socket = connect({ port: (server.address() as AddressInfo).port, host: '127.0.0.1', allowHalfOpen: true })
  let said = ''
  socket.setEncoding('utf8').on('data', (part) => {
    said += part
  })
  socket.on('error', () => {}) // the server may reset it
  socket.write(text)
  return { socket, said: () => said }
}

const countOpen = () =>
  new Promise<number>((resolve, reject) =>
    server.getConnections((error, count) => (error ? reject(error) : resolve(count))),
  )

/** Waits until the server has no connection, for at most ten times its limits. */
async function findLeft(): Promise<number> {
  let left = await countOpen()
  for (let turn = 0; turn < 100 && left > 0; turn += 1) {
    await new Promise((resolve) => setTimeout(resolve, 100))
    left = await countOpen()
  }
  return left
}

test('limits are set, and none is longer than two minutes', () => {
  for (const limit of [headersTimeout, requestTimeout, timeout]) assert.ok(limit > 0 && limit <= 120_000, String(limit))
})

const head = 'HTTP/1.1\r\nHost: localhost\r\n'
const cases: [name: string, text: string, said: RegExp][] = [
  ['no byte', '', /^HTTP\/1\.1 408 /],
  ['half a header', `GET / ${head}X: `, /^HTTP\/1\.1 408 /],
  ['half a body', `POST /api/x ${head}Content-Length: 100\r\n\r\nhalf`, /^HTTP\/1\.1 408 /],
  ['half a chunk', `POST /api/x ${head}Transfer-Encoding: chunked\r\n\r\n64\r\nhalf`, /^HTTP\/1\.1 408 /],
  ['a long body for a page', `POST /about ${head}Content-Length: 1000000\r\n\r\nhalf`, /^HTTP\/1\.1 405 /],
  ['no request', 'hello\r\n\r\n', /^HTTP\/1\.1 400 /],
  ['TLS', '\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03', /^HTTP\/1\.1 400 /],
  ['HTTP/2', 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n', /^HTTP\/1\.1 (?:400|505) /],
  ['too long headers', `GET / ${head}Cookie: ${'x'.repeat(200_000)}\r\n\r\n`, /^HTTP\/1\.1 431 /],
  ['CONNECT', 'CONNECT a:443 HTTP/1.1\r\nHost: a:443\r\n\r\n', /^HTTP\/1\.1 405 /],
  ['an upgrade', `GET /a ${head}Connection: Upgrade\r\nUpgrade: websocket\r\n\r\n`, /^HTTP\/1\.1 200 /],
  ['a request and then no more', `GET /a ${head}\r\n`, /^HTTP\/1\.1 200 /],
  ['a request, then garbage', `GET /a ${head}\r\nhello\r\n\r\n`, /HTTP\/1\.1 (?:200|400) /],
  ['garbage, then a request', `hello\r\n\r\nGET /a ${head}\r\n`, /^HTTP\/1\.1 400 (?![\s\S]*HTTP\/1\.1 200)/],
]
test('each is answered, then let go though the client stays', async (t) => {
  const clients = cases.map(([, text]) => open(text))
  await Promise.all(clients.map(({ socket }) => once(socket, 'connect')))
  assert.equal(await findLeft(), 0)
  for (const [at, [name, , expected]] of cases.entries()) {
    await t.test(name, () => assert.match(clients[at]!.said(), expected))
    clients[at]!.socket.destroy()
  }
})

test('who goes on sending after the refusal has read it, and is let go', async () => {
  const { socket, said } = open('hello\r\n\r\n')
  const timer = setInterval(() => socket.write('more and more\r\n'), 20)
  await once(socket, 'end')
  assert.match(said(), /^HTTP\/1\.1 400 [\s\S]*cannot be read/)
  assert.equal(await findLeft(), 0)
  clearInterval(timer)
  socket.destroy()
})

test('who takes nothing of a long answer is let go', async () => {
  const { socket } = open(`GET /big ${head}\r\n`)
  await once(socket, 'data')
  socket.pause()
  assert.equal(await findLeft(), 0)
  socket.destroy()
})

test('200 slow ones at once are let go', async () => {
  const clients = Array.from({ length: 200 }, (_, number) => open(number % 2 ? '' : `GET / ${head}X: `))
  await Promise.all(clients.map(({ socket }) => once(socket, 'connect')))
  assert.equal(await findLeft(), 0)
  for (const { socket, said } of clients) {
    assert.match(said(), /^HTTP\/1\.1 408 /)
    socket.destroy()
  }
})
