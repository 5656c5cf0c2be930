import assert from 'node:assert/strict'
import { once } from 'node:events'
import { Agent, createServer, get, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { after, test } from 'node:test'
import { handle, next } from './fixtures/stand-in-next'
import { createKeptAnswers } from './kept-answers.js'

const answers = createKeptAnswers({ maxBytes: 2 ** 20, freshFor: 60_000 })
const server = createServer((request, response) => {
  answers.give(request, response, () => {
    answers.take(request, response)
    handle(request, response)
  })
})
server.listen(0, '127.0.0.1')
await once(server, 'listening')
const agent = new Agent({ keepAlive: true })
after(() => {
  agent.destroy()
  server.close()
})

/** @returns whether Next was asked */
async function ask(path: string): Promise<boolean> {
  const before = next.asked
  const { port } = server.address() as AddressInfo
  const headers = { 'Accept-Encoding': 'br' }
  const [response] = (await once(get({ agent, port, path, headers }), 'response')) as [IncomingMessage]
  await once(response.resume(), 'end')
  return next.asked > before
}

test('made-up questions push out no page', async () => {
  await ask('/page')
  for (let number = 0; number < 400; number += 1) await ask(`/api/${number}?q=${'a'.repeat(2000)}`)
  assert.equal(await ask('/page'), false)
})

test('an answer takes the room of its address, too: long ones push out others', async () => {
  const addresses = (length: number) => Array.from({ length: 20 }, (_, at) => `/api/${at}?q=${'a'.repeat(length)}`)
  for (const [length, isKept] of [
    [10, true],
    [8000, false],
  ] as const) {
    const [first, ...others] = addresses(length) as [string, ...string[]]
    for (const address of [first, ...others]) assert.equal(await ask(address), true)
    assert.equal(await ask(others.at(-1)!), false)
    assert.equal(await ask(first), !isKept)
  }
})
