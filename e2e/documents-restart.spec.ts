import { once } from 'node:events'
import { existsSync, readFileSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from '@playwright/test'
import { revalidateSecret, servers } from './addresses'
import { fileOf, replacePage } from './built-pages'
import {
  askAlways,
  askAndTell,
  askNext,
  killServers,
  orderPage,
  port,
  spawnServer,
  startNode,
  startServer,
  stopServer,
} from './own-server'
import { ask } from './raw-request'

/** What happens to readers when the server is stopped, killed and started. */

const pages = ['/', '/about', '/posts/everything', '/tags', '/archive', '/en', '/feed.xml']
test.describe.configure({ mode: 'serial' })

/** A test that fails leaves none on the port. */
test.afterEach(killServers)

const half = (bytes: Buffer) => bytes.subarray(0, bytes.length / 2 - 1)
/** What a disk that failed can leave of a page or a feed; nothing at all, when it is undefined. */
const damages: [target: string, file: string, damage: (sound: Buffer) => Buffer | string | undefined][] = [
  ['/posts/numbered-03', 'ko/posts/numbered-03.html', half],
  ['/posts/numbered-04', 'ko/posts/numbered-04.meta', half],
  ['/posts/numbered-05', 'ko/posts/numbered-05.meta', () => ''],
  ['/posts/numbered-06', 'ko/posts/numbered-06.meta', () => 'null'],
  ['/posts/numbered-07', 'ko/posts/numbered-07.meta', () => undefined],
  ['/posts/numbered-08', 'ko/posts/numbered-08.rsc', half],
  ['/posts/numbered-09', 'ko/posts/numbered-09.rsc', () => ''],
  ['/posts/numbered-10', 'ko/posts/numbered-10.rsc', () => undefined],
  ['/tags/r-and-d', 'ko/tags/r-and-d.html', () => ''],
]

test('O7 damaged files beside a page: readers get the page, with its policy, after a restart as well', async () => {
  const flightOf = async (target: string) => {
    const { headers } = await ask(port, { target, headers: ['RSC: 1'] })
    return ask(port, { target: headers.location ?? target, headers: ['RSC: 1'] })
  }
  const first = await startServer()
  const policy = (await ask(port, { target: '/about' })).headers['content-security-policy']
  await stopServer(first.child)
  const sound = damages.map(([, file]) => readFileSync(fileOf(file)))
  try {
    for (const [at, [, file, damage]] of damages.entries()) {
      const left = damage(sound[at]!)
      if (left === undefined) rmSync(fileOf(file))
      else replacePage(file, left)
    }
    for (let turn = 0; turn < 2; turn += 1) {
      const { child } = await startServer()
      for (const [target, file] of damages) {
        const page = await ask(port, { target })
        expect([page.status, page.body.trimEnd().endsWith('</html>')], file).toEqual([200, true])
        expect(page.headers['content-security-policy'], file).toBe(policy)
        const { status, headers, body } = await flightOf(target)
        expect([status, headers['content-type'], body.at(-1)], file).toEqual([200, 'text/x-component', '\n'])
      }
      await stopServer(child)
    }
  } finally {
    for (const [at, [, file]] of damages.entries()) replacePage(file, sound[at]!)
  }
})

test('O8 the folder called cache is removed beside a running server: everything is answered as before', async () => {
  const cache = path.resolve(servers.documents.directory, '.next/cache')
  const { child } = await startServer({ REVALIDATE_SECRET: revalidateSecret })
  if (existsSync(cache)) renameSync(cache, `${cache}.kept`)
  try {
    expect(await orderPage('/posts/everything')).toBe(200) // made again without it, too
    for (const target of [...pages, '/posts/everything.md', '/search?q=everything', '/sitemap.xml'])
      expect((await ask(port, { target })).status, target).toBe(200)
  } finally {
    await stopServer(child)
    rmSync(cache, { recursive: true, force: true })
    if (existsSync(`${cache}.kept`)) renameSync(`${cache}.kept`, cache)
  }
})

test('O27 a page that cannot be made again stays as it was', async () => {
  const directory = path.resolve(servers.documents.directory)
  const keys = JSON.parse(readFileSync(path.join(directory, '.generated/bodies.json'), 'utf8'))
  const source = path.join(directory, `.generated/bodies/${keys['posts/numbered-11.mdx']}.html`)
  const [target, page] = ['/posts/numbered-11', 'ko/posts/numbered-11.html']
  const [sound, html] = [readFileSync(source), readFileSync(fileOf(page))]
  const old = new Date(Date.now() - 10 * 86_400_000) // a scheduled post was due since
  try {
    rmSync(source)
    replacePage(page, html)
    utimesSync(fileOf(page), old, old)
    const { child } = await startServer({ REVALIDATE_SECRET: revalidateSecret })
    let said = ''
    child.stderr?.on('data', (text) => {
      said += text
    })
    const before = await ask(port, { target })
    expect([before.status, before.body.trimEnd().endsWith('</html>')]).toEqual([200, true])
    const readAgain = () => ask(port, { target }).then(() => said)
    await expect.poll(readAgain).toContain('build the site again')
    expect((await askNext(target)).hash).toBe(before.hash)
    expect(await orderPage(target)).toBe(200)
    expect(await ask(port, { target })).toMatchObject({ status: 200, hash: before.hash })
    await stopServer(child)
  } finally {
    writeFileSync(source, sound)
    replacePage(page, html)
  }
})

test('a post that is edited beside a running server stays as it was built, in the feed as well', async () => {
  const source = path.resolve(servers.documents.directory, 'content/posts/numbered-12.mdx')
  const sound = readFileSync(source)
  const { child } = await startServer()
  try {
    writeFileSync(source, `${sound}\nA word more.\n`)
    for (const target of ['/posts/numbered-12', '/posts/numbered-12.md', '/feed.xml']) {
      const { status, body } = await ask(port, { target })
      expect([status, body.includes('A word more.')], target).toEqual([200, false])
    }
  } finally {
    writeFileSync(source, sound)
  }
  await stopServer(child)
})

test('O9 killed under load it is back at once, with every page whole', async () => {
  let { child } = await startServer()
  const before = await Promise.all(pages.map(async (target) => (await askNext(target)).hash))
  const times: number[] = []
  const bareTimes: number[] = []
  for (let turn = 0; turn < 3; turn += 1) {
    let isOver = false
    let rounds = 0
    const readers = Array.from({ length: 8 }, () =>
      askAlways(
        pages,
        () => isOver,
        () => (rounds += 1),
      ),
    )
    await expect.poll(() => rounds).toBeGreaterThan(16) // every reader is in the middle of something
    child.kill('SIGKILL')
    await once(child, 'exit')
    isOver = true
    await Promise.all(readers)
    const started = await startServer()
    child = started.child
    times.push(started.milliseconds)
    bareTimes.push(startNode())
  }
  const after = await Promise.all(pages.map(async (target) => (await ask(port, { target })).hash))
  expect(after).toEqual(before)
  // Node alone takes 50 ms where this takes 2 s at most; on a slower machine both take longer.
  expect(Math.min(...times)).toBeLessThan(40 * Math.max(...bareTimes))
  await stopServer(child)
})

test('O10 told to stop it answers what was asked, takes nothing new, and ends with 0', async () => {
  const { child } = await startServer()
  await ask(port, { target: '/search?q=a' }) // a server that still loads has not taken the others yet
  const asked = Array.from({ length: 30 }, (_, number) => askAndTell(`/search?q=${encodeURIComponent(`어${number}`)}`))
  await Promise.all(asked.map(({ taken }) => taken)) // what a server has not read yet when it ends is lost
  expect(await stopServer(child)).toBe(0)
  expect(await Promise.all(asked.map(({ answered }) => answered))).toEqual(Array(30).fill(200))
  await expect(ask(port, { target: '/' })).rejects.toThrow('ECONNREFUSED')
})

test('a log that nobody reads any more costs readers nothing', async () => {
  const { child } = await startServer()
  child.stdout!.destroy()
  child.stderr!.destroy()
  for (const name of ['one', 'two']) {
    // The server has a line to say of each.
    expect((await ask(port, { target: '/', host: `${name}.example.com` })).status).toBe(421)
    // It hears that nobody reads when it comes to its next tasks.
    for (let reader = 0; reader < 10; reader += 1) expect((await askNext('/')).status).toBe(200)
  }
  expect(await stopServer(child)).toBe(0)
})

test('a port that is taken is told, with what to write instead', async () => {
  const child = spawnServer({ PORT: String(servers.documents.port) })
  let said = ''
  child.stderr.on('data', (text) => {
    said += text
  })
  const [code] = await once(child, 'exit')
  expect(code).toBe(1)
  expect(said).toMatch(new RegExp(`Port ${servers.documents.port} is in use|${servers.documents.port}번 포트`))
  expect(said).toContain(`PORT=${servers.documents.port + 1} npm start`)
})
