import assert from 'node:assert/strict'
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { Agent, createServer, get, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { test } from 'node:test'
import { stop } from './stop.js'

/** A server in a child process, and its output. */
async function startSlow(limit: number, busy = 0): Promise<{ child: ChildProcess; port: number; said: () => string }> {
  const child = spawn(process.execPath, ['server/fixtures/slow-server.js', String(limit), String(busy)])
  let said = ''
  child.stdout?.setEncoding('utf8').on('data', (text: string) => {
    said += text
  })
  await once(child.stdout as NodeJS.ReadableStream, 'data')
  const port = Number(said)
  return { child, port, said: () => said.slice(String(port).length + 1) }
}

/** The response's text, or the code of the error. */
function ask(port: number, path: string, agent?: Agent): Promise<string> {
  return new Promise((resolve) => {
    get({ host: '127.0.0.1', port, path, agent }, async (response) => {
      let text = ''
      for await (const chunk of response.setEncoding('utf8')) text += chunk
      resolve(text)
    }).on('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? error.message))
  })
}

const sleep = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds))

test('SIGTERM: a request of 3 s is finished, new connections are refused, the end is 0', async () => {
  const { child, port, said } = await startSlow(10_000)
  const agent = new Agent({ keepAlive: true }) // an idle connection that stays open for 75 s
  const slow = ask(port, '/3000', agent)
  await sleep(300)
  child.kill('SIGTERM')
  await sleep(600)
  assert.equal(await ask(port, '/0'), 'ECONNREFUSED')
  const ended = once(child, 'exit')
  assert.equal(await slow, 'done')
  const start = performance.now()
  assert.deepEqual(await ended, [0, null])
  assert.ok(performance.now() - start < 60_000, 'the idle connection was waited for')
  assert.equal(said(), 'closed\nwhole\n')
})

test('who asks while it stops is told to connect anew for the next request', async () => {
  const server = createServer((_, response) => response.end()).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const stopped = stop(server, async () => {})
  const { port } = server.address() as AddressInfo
  const asked = get({ host: '127.0.0.1', port, agent: new Agent({ keepAlive: true }) })
  const [answer] = (await once(asked, 'response')) as [IncomingMessage]
  assert.equal(answer.resume().headers.connection, 'close')
  assert.equal(await stopped, true)
})

test('SIGTERM: who had connected to a busy server before it is answered, too', async () => {
  const { child, port } = await startSlow(10_000)
  const asked = Array.from({ length: 10 }, () => ask(port, '/busy100'))
  await sleep(50)
  child.kill('SIGTERM')
  assert.deepEqual(await Promise.all(asked), Array(10).fill('done'))
  assert.deepEqual(await once(child, 'exit'), [0, null])
})

test('SIGTERM: who connects or asks while the thread is held is answered, on a connection that was idle as well', async () => {
  const { child, port } = await startSlow(10_000, 1000)
  const agent = new Agent({ keepAlive: true, maxSockets: 1 })
  assert.equal(await ask(port, '/0', agent), 'done')
  child.kill('SIGTERM')
  await once(child.stdout as NodeJS.ReadableStream, 'data') // busy
  const asked = [ask(port, '/0', agent), ...Array.from({ length: 20 }, () => ask(port, '/0'))]
  assert.deepEqual(await Promise.all(asked), Array(21).fill('done'))
  assert.deepEqual(await once(child, 'exit'), [0, null])
})

test('SIGTERM: what is not done at the limit is cut off, and the end is 0 all the same', async () => {
  const { child, port, said } = await startSlow(500)
  const slow = ask(port, '/60000')
  await sleep(300)
  const start = performance.now()
  child.kill('SIGTERM')
  assert.deepEqual(await once(child, 'exit'), [0, null])
  assert.ok(performance.now() - start < 30_000, 'the request was waited for')
  assert.equal(said(), 'cut off\n')
  assert.equal(await slow, 'ECONNRESET')
})
