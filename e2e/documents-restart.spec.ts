import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import { expect, test } from '@playwright/test'
import { searchEngines, servers, siteUrl } from './addresses'
import { ask } from './raw-request'

/** What happens to readers when the server is stopped, killed and started. */

const port = servers.documents.port + 10
const front = path.resolve(import.meta.dirname, '../server/index.js')
const pages = ['/', '/about', '/posts/everything', '/tags', '/archive', '/en', '/feed.xml']
test.describe.configure({ mode: 'serial' })

const running = new Set<ChildProcess>()

function spawnServer(env: Record<string, string> = {}) {
  const child = spawn(process.execPath, [front], {
    cwd: servers.documents.directory,
    env: { ...process.env, PORT: String(port), SITE_URL: siteUrl, ...searchEngines, ...env },
  })
  running.add(child)
  child.on('exit', () => running.delete(child))
  return child
}

/** A test that fails leaves none on the port. */
test.afterEach(() => {
  for (const child of running) child.kill('SIGKILL')
})

/** Milliseconds from the start of the process to its first answer. */
async function startServer(): Promise<{ child: ChildProcess; milliseconds: number }> {
  const start = performance.now()
  const child = spawnServer()
  await expect
    .poll(
      () =>
        ask(port, { target: '/about' }).then(
          ({ status }) => status,
          () => 0,
        ),
      { intervals: [20] },
    )
    .toBe(200)
  return { child, milliseconds: performance.now() - start }
}

/** Asks for all pages again and again until it is told to stop, or the server is gone. */
async function load(isOver: () => boolean): Promise<void> {
  while (!isOver()) await Promise.allSettled(pages.map((target) => ask(port, { target })))
}

const sleep = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds))

test('O9 killed under load it is back in 2 s, with every page whole', async () => {
  let { child } = await startServer()
  for (const target of pages) await ask(port, { target }) // what is due is made again first
  await sleep(1000)
  const before = await Promise.all(pages.map(async (target) => (await ask(port, { target })).hash))
  const times: number[] = []
  for (let turn = 0; turn < 3; turn += 1) {
    let isOver = false
    const readers = Array.from({ length: 8 }, () => load(() => isOver))
    await sleep(500)
    child.kill('SIGKILL')
    await once(child, 'exit')
    isOver = true
    await Promise.all(readers)
    const started = await startServer()
    child = started.child
    times.push(started.milliseconds)
  }
  const after = await Promise.all(pages.map(async (target) => (await ask(port, { target })).hash))
  expect(after).toEqual(before)
  expect(Math.min(...times)).toBeLessThan(2000)
  child.kill('SIGTERM')
  await once(child, 'exit')
})

test('O10 told to stop it answers what was asked, takes nothing new, and ends with 0', async () => {
  const { child } = await startServer()
  await ask(port, { target: '/search?q=a' }) // a server that still loads has not taken the others yet
  const asked = Array.from({ length: 30 }, (_, number) =>
    ask(port, { target: `/search?q=어텐션${number}`.replace('어텐션', '%EC%96%B4') }),
  )
  await sleep(50)
  child.kill('SIGTERM')
  const [code] = await once(child, 'exit')
  expect(code).toBe(0)
  expect((await Promise.all(asked)).map(({ status }) => status)).toEqual(Array(30).fill(200))
  await expect(ask(port, { target: '/' })).rejects.toThrow('ECONNREFUSED')
})

test('a port that is taken is told, with what to write instead', async () => {
  const child = spawnServer({ PORT: String(servers.documents.port) })
  let said = ''
  child.stderr.on('data', (text) => {
    said += text
  })
  const [code] = await once(child, 'exit')
  expect(code).toBe(1)
  expect(said).toContain(`Port ${servers.documents.port} is in use`)
  expect(said).toContain(`PORT=${servers.documents.port + 1} npm start`)
})
