import assert from 'node:assert/strict'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { type TestContext, test } from 'node:test'
import { Unavailable } from '@/lib/work/circuit-breaker'
import { connectFile } from './connection'
import { type Counter, type CounterSettings, createCounter, type Visit } from './counter'
import { startStandIn } from './stand-in-server'

const agent = 'Mozilla/5.0 Firefox/140'
const visit = (address = '203.0.113.9', key = 'lora'): Visit => ({ keys: [key], address, agent })

function setUp(context: TestContext, settings: Partial<CounterSettings> = {}) {
  const folder = mkdtempSync(path.join(tmpdir(), 'counts-'))
  context.after(() => rmSync(folder, { recursive: true, force: true }))
  const lines: string[] = []
  for (const level of ['info', 'warn', 'error'] as const) {
    context.mock.method(console, level, (line: string) => lines.push(line))
  }
  const file = path.join(folder, 'deep', 'counts.db')
  const defaults = { url: `file:${file}`, timeZone: 'Asia/Seoul', limit: 10_000, patience: 200, rest: 30_000 }
  return { folder, file, lines, counter: createCounter({ ...defaults, ...settings }) }
}

const viewsOf = async (counter: Counter, key = 'lora') => (await counter.listCounts()).get(key)?.views

test('a reader counts once a day per post; the folder is created', async (context) => {
  let now = new Date('2026-11-25T14:59:00Z')
  const { counter, file } = setUp(context, { now: () => now })
  assert.deepEqual(await counter.countView(visit()), { views: 1, likes: 0, liked: false, changed: true })
  assert.deepEqual(await counter.countView(visit()), { views: 1, likes: 0, liked: false, changed: false })
  assert.equal((await counter.countView(visit('203.0.113.10'))).views, 2)
  assert.equal((await counter.countView(visit('203.0.113.9', 'dpo'))).views, 1)
  now = new Date('2026-11-25T15:01:00Z') // midnight in Seoul
  assert.equal((await counter.countView(visit())).views, 3)
  const client = connectFile(file, 0)
  const { rows } = await client.execute('SELECT DISTINCT day FROM seen UNION SELECT day FROM salts')
  client.close()
  assert.deepEqual(
    rows.map(({ day }) => day),
    ['2026-11-26'],
    'yesterday is forgotten',
  )
})

test('the file contains no address and no user agent', async (context) => {
  const { counter, file } = setUp(context)
  await counter.countView(visit('198.51.100.77'))
  const bytes = [file, `${file}-wal`].map((name) => readFileSync(name, 'latin1')).join('')
  assert.doesNotMatch(bytes, /198\.51\.100\.77|Firefox/)
})

test('a like counts once, and is taken back once', async (context) => {
  const { counter } = setUp(context)
  for (const changed of [true, false]) {
    assert.deepEqual(await counter.countLike(visit(), true), { views: 0, likes: 1, liked: true, changed })
  }
  assert.equal((await counter.findCounts(visit())).liked, true)
  assert.equal((await counter.findCounts(visit('203.0.113.10'))).liked, false)
  assert.deepEqual(await counter.countLike(visit('203.0.113.10'), false), {
    views: 0,
    likes: 1,
    liked: false,
    changed: false,
  })
  for (const changed of [true, false]) {
    assert.deepEqual(await counter.countLike(visit(), false), { views: 0, likes: 0, liked: false, changed })
  }
})

test('invented browsers of one address count five times, and take back no more than was counted', async (context) => {
  const { counter } = setUp(context)
  const as = (n: number) => ({ ...visit(), agent: `Chrome/${n}` })
  for (let n = 0; n < 40; n += 1) {
    await counter.countView(as(n))
    await counter.countLike(as(n), true)
  }
  const { views, likes, liked } = await counter.findCounts(as(30))
  assert.deepEqual([views, likes, liked], [5, 5, false])
  for (let n = 0; n < 40; n += 1) await counter.countLike(as(n), false)
  assert.equal((await counter.findCounts(as(0))).likes, 0)
  assert.equal((await counter.countView(visit('203.0.113.10'))).views, 6, 'others are counted')
})

test('a renamed post keeps its counts', async (context) => {
  const { counter } = setUp(context)
  await counter.countView(visit('203.0.113.1', 'old'))
  const { views } = await counter.countView({ ...visit('203.0.113.2'), keys: ['new', 'old'] })
  assert.equal(views, 2)
})

test('while another process writes for long, requests time out and lose nothing, and others are answered', async (context) => {
  const { counter, file } = setUp(context, { patience: 1000, rest: 100 })
  await counter.countView(visit('203.0.113.1'))
  const other = connectFile(file, 0)
  await other.execute('BEGIN IMMEDIATE')
  let turns = 0
  const timer = setInterval(() => {
    turns += 1
  }, 1)
  const begin = performance.now()
  await assert.rejects(counter.countView(visit()), Unavailable)
  clearInterval(timer)
  assert.ok(performance.now() - begin >= 1000)
  assert.ok(turns > 1, 'the server stood still')
  await other.execute('COMMIT')
  other.close()
  assert.equal((await counter.countView(visit())).views, 2)
})

test('a damaged file is moved aside and kept, and the log says where', async (context) => {
  const { counter, folder, file, lines } = setUp(context)
  await counter.countView(visit())
  writeFileSync(file, 'no database '.repeat(1000))
  rmSync(`${file}-wal`, { force: true })
  rmSync(`${file}-shm`, { force: true })
  const fresh = createCounter({ url: `file:${file}`, timeZone: 'Asia/Seoul', limit: 10_000, patience: 200, rest: 0 })
  assert.equal((await fresh.countView(visit())).views, 1)
  const aside = readdirSync(path.join(folder, 'deep')).find((name) => name.includes('.damaged-'))!
  assert.match(readFileSync(path.join(folder, 'deep', aside), 'utf8'), /^no database/)
  assert.ok(
    lines.some((line) => line.includes('"counts.damaged"') && line.includes(aside)),
    lines.join('\n'),
  )
})

test('a database of another program is left alone', async (context) => {
  const { counter, folder, file, lines } = setUp(context)
  await counter.countView(visit()) // creates the folder
  const foreign = path.join(folder, 'deep', 'photos.db')
  const client = connectFile(foreign, 0)
  await client.execute('CREATE TABLE photos (name TEXT)')
  client.close()
  const wrong = createCounter({ url: `file:${foreign}`, timeZone: 'UTC', limit: 10_000, patience: 200, rest: 0 })
  await assert.rejects(wrong.countView(visit()), Unavailable)
  assert.match(lines.join('\n'), /photos\.db is a database of something else \(photos\)/)
  assert.ok(readdirSync(path.dirname(file)).every((name) => !name.includes('damaged')))
})

test('a deleted file is created again', async (context) => {
  const { counter, file } = setUp(context)
  await counter.countView(visit())
  for (const end of ['', '-wal', '-shm']) rmSync(file + end, { force: true })
  assert.equal((await counter.countView(visit('203.0.113.10'))).views, 1)
  assert.equal(await viewsOf(counter), 1)
})

test('where no file can be created, nothing is counted, and the log has few lines', async (context) => {
  const { folder, lines } = setUp(context)
  writeFileSync(path.join(folder, 'a-file'), '')
  const url = `file:${path.join(folder, 'a-file', 'counts.db')}`
  const counter = createCounter({ url, timeZone: 'UTC', limit: 10_000, patience: 200, rest: 30_000 })
  for (let time = 0; time < 20; time += 1) await assert.rejects(counter.countView(visit()), Unavailable)
  assert.equal(lines.length, 2, lines.join('\n'))
})

test('a server that never answers costs three timeouts, then none', async (context) => {
  let asked = 0
  const server = createServer(() => {
    asked += 1
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const { counter, lines } = setUp(context, { url, limit: 300 })
  const waits: number[] = []
  const questions: number[] = []
  for (let time = 0; time < 6; time += 1) {
    const begin = performance.now()
    await assert.rejects(counter.countView(visit()), Unavailable)
    waits.push(performance.now() - begin)
    questions.push(asked)
  }
  server.close()
  assert.ok(waits[0]! > 250, waits.join(' '))
  assert.deepEqual(questions.slice(3), [questions[2], questions[2], questions[2]])
  assert.match(lines.at(-1) ?? '', /counts\.unavailable/)
})

test('a libSQL server counts like a file; counting resumes when it recovers', async (context) => {
  const standIn = await startStandIn()
  context.after(standIn.close)
  const { counter, lines } = setUp(context, { url: standIn.url, token: 'a-token', rest: 50 })
  assert.equal((await counter.countView(visit())).changed, true)
  assert.equal((await counter.countView(visit())).changed, false)
  assert.deepEqual(await counter.countLike(visit(), true), { views: 1, likes: 1, liked: true, changed: true })
  assert.deepEqual([...standIn.tokens], ['Bearer a-token'])
  standIn.mode = 'broken'
  for (let time = 0; time < 3; time += 1) await assert.rejects(counter.countView(visit('203.0.113.10')), Unavailable)
  standIn.mode = 'well'
  await new Promise((resolve) => setTimeout(resolve, 80))
  assert.equal((await counter.countView(visit('203.0.113.10'))).views, 2)
  assert.match(lines.join('\n'), /counts\.unavailable[\s\S]*counts\.back/)
  assert.doesNotMatch(lines.join('\n'), /a-token/)
})
