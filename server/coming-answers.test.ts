import assert from 'node:assert/strict'
import { once } from 'node:events'
import { request as send } from 'node:http'
import type { AddressInfo } from 'node:net'
import { after, before, test } from 'node:test'
import { handle, next, page } from './fixtures/stand-in-next'
import { createFront } from './front.js'

/** What Next waits for before it answers a path. */
const waits = new Map<string, Promise<void>>()
const handleLater: typeof handle = async (request, response) => {
  await waits.get((request.url ?? '').split('?')[0] ?? '')
  return handle(request, response)
}

const server = createFront(handleLater, { isAllowedHost: () => true, siteHeaders: {}, keepAlive: 1000 })
const portOf = () => (server.address() as AddressInfo).port
before(() => once(server.listen(0, '127.0.0.1'), 'listening'))
after(() => {
  server.close()
  server.closeAllConnections()
})

/** How often Next is asked, and what is answered. */
async function ask(path: string, headers: Record<string, string> = {}) {
  const before = next.asked
  const answer = await fetch(`http://127.0.0.1:${portOf()}${path}`, { headers })
  return { status: answer.status, text: await answer.text(), asked: next.asked - before }
}

test('what a client invents does not make another response', async (t) => {
  const now = performance.now()
  t.mock.method(performance, 'now', () => now) // what is kept stays fresh, however long these requests take
  const br = { 'accept-encoding': 'br' }
  await ask('/invented', br)
  const invented: [path: string, headers: Record<string, string>][] = [
    ['/invented?u=1', {}],
    ['/invented?utm_source=a&__proto__=1', {}],
    ['/invented?p=12', {}],
    ['/invented', { 'accept-encoding': 'br, gzip;q=0.7, made-up' }],
    ['/invented', { 'sec-fetch-dest': 'made-up' }],
    ['/invented', { accept: 'made-up/markdown;q=0.9' }],
  ]
  for (const [path, headers] of invented)
    assert.equal((await ask(path, { ...br, ...headers })).asked, 0, path + JSON.stringify(headers))
  await ask('/?a=1', br)
  assert.equal((await ask('/?b=1', br)).asked, 0)
  for (const path of ['/?p=12', '/?a=1&idx=3', '/api/x?a=1', '/api/x?a=2'])
    assert.equal((await ask(path, br)).asked, 1, path)
})

test('those who ask at the same time wait for one response of Next', async () => {
  const before = next.asked
  let arrived = 0
  const isThere = new Promise<void>((resolve) => {
    const count = () => {
      arrived += 1
      if (arrived < 50) return
      server.off('request', count)
      resolve()
    }
    server.on('request', count)
  })
  waits.set('/at-once', isThere) // Next answers when all have asked, however long that takes
  const all = await Promise.all(Array.from({ length: 50 }, (_, n) => ask(`/at-once?n=${n}`)))
  assert.equal(next.asked - before, 1)
  for (const { status, text } of all) assert.deepEqual([status, text === page], [200, true])
  const each = await Promise.all(Array.from({ length: 5 }, () => ask('/private')))
  assert.equal(next.asked - before, 6, 'what cannot be shared is made for each')
  for (const { text } of each) assert.equal(text, page)
})

test('when the one who was first leaves, the next one is asked for, once', async () => {
  const before = next.asked
  const first = send({ port: portOf(), path: '/leaves' }).on('error', () => {})
  first.end()
  while (next.asked === before) await new Promise((resolve) => setImmediate(resolve))
  const others = Array.from({ length: 20 }, () => ask('/leaves'))
  first.destroy()
  for (const { status } of await Promise.all(others)) assert.equal(status, 200)
  assert.ok(next.asked - before <= 2, `${next.asked - before}`)
})
