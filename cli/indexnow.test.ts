import assert from 'node:assert/strict'
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { after, beforeEach, test } from 'node:test'
import { runBlog, startBlog } from './fixtures/run-blog'

const key = '0123456789abcdef'

/** Loaded behind the first command, which reads the key from its environment. */
const submit = async (...given: Parameters<typeof import('@/lib/indexnow/submit').submit>) =>
  (await import('@/lib/indexnow/submit')).submit(...given)
const site = 'https://blog.example.org'

/**
 * State of the test server: a deployment (`/api/fingerprints`, the key) and two search engines (`/indexnow`, `/naver`).
 */
const world = { pages: {} as Record<string, string>, shownKey: key, site, answers: {} as Record<string, number> }
let heard: { engine: string; body: { host: string; key: string; keyLocation: string; urlList: string[] } }[] = []

const server = createServer(async (request, response) => {
  const where = request.url ?? ''
  if (request.method === 'POST') {
    let text = ''
    for await (const chunk of request) text += chunk
    heard.push({ engine: where, body: JSON.parse(text) })
    response.writeHead(world.answers[where] ?? 200, { 'Retry-After': '60' }).end()
  } else if (where === '/api/fingerprints') response.end(JSON.stringify({ site: world.site, pages: world.pages }))
  else if (where === `/${key}.txt`) response.end(world.shownKey)
  else response.writeHead(404).end()
})
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
after(() => server.close())
const { port } = server.address() as { port: number }
const base = `http://127.0.0.1:${port}`

const folder = mkdtempSync(path.join(tmpdir(), 'indexnow-'))
let state = ''
let number = 0
beforeEach(() => {
  number += 1
  state = path.join(folder, `${number}.json`)
  heard = []
  Object.assign(world, {
    pages: { '/': 'a', '/posts/one': 'b', '/tags/%EA%B8%80': 'c' },
    shownKey: key,
    site,
    answers: {},
  })
})

const engines = ['--endpoint', `${base}/indexnow`, `${base}/naver`]

async function runWith(start: typeof runBlog, env: Record<string, string>, ...options: string[]) {
  const { code, out, err } = await start(['indexnow', '--state', state, ...engines, ...options], env)
  return { code, text: out + err }
}

const run = (...options: string[]) => runWith(runBlog, { INDEXNOW_KEY: key }, '--at', base, ...options)

/** With another key, which is read once a process. */
const start = (keyed: string) => runWith(startBlog, { INDEXNOW_KEY: keyed }, '--at', base)

const urlsHeard = () => heard.map(({ engine, body }) => [engine, body.urlList] as const)

test('engines hear exactly the URLs that are new, changed or gone', async () => {
  assert.equal((await run()).code, 0)
  const all = [`${site}/`, `${site}/posts/one`, `${site}/tags/%EA%B8%80`]
  assert.deepEqual(urlsHeard(), [
    ['/indexnow', all],
    ['/naver', all],
  ])
  assert.deepEqual(
    { ...heard[0]?.body, urlList: [] },
    { host: 'blog.example.org', key, keyLocation: `${site}/${key}.txt`, urlList: [] },
  )

  heard = []
  assert.match((await run()).text, /knows everything/)
  assert.deepEqual(heard, [])

  world.pages = { '/': 'a', '/posts/one': 'changed', '/posts/two': 'd' }
  const { text } = await run()
  const some = [`${site}/posts/two`, `${site}/posts/one`, `${site}/tags/%EA%B8%80`]
  assert.deepEqual(urlsHeard(), [
    ['/indexnow', some],
    ['/naver', some],
  ])
  assert.match(text, /1 new, 1 changed, 1 gone/)
})

test('a dry run and a record say nothing to engines', async () => {
  const dry = await run('--dry-run')
  assert.equal(dry.code, 0)
  assert.match(dry.text, /3 new, 0 changed, 0 gone\n {2}\+ https:\/\/blog\.example\.org\/\n/)
  assert.ok(!existsSync(state))
  assert.equal((await run('--record')).code, 0)
  world.pages['/posts/two'] = 'd'
  const { results } = JSON.parse((await run('--dry-run', '--json')).text)
  assert.deepEqual(
    results.map(({ added, changed, removed }: Record<string, string[]>) => [added, changed, removed]),
    Array(2).fill([[`${site}/posts/two`], [], []]),
  )
  assert.deepEqual(heard, [])
})

test('an engine that refuses is told again, the other is not', async () => {
  world.answers = { '/naver': 429 }
  const { code, text } = await run()
  assert.equal(code, 1)
  assert.match(text, /answers 429: .* after 60 seconds/)
  heard = []
  world.answers = { '/naver': 202 }
  const again = await run()
  assert.equal(again.code, 0)
  assert.deepEqual(
    heard.map(({ engine }) => engine),
    ['/naver'],
  )
  assert.match(again.text, /still has to look at the key/)
})

test('every refusal is explained', async () => {
  for (const [status, words] of [
    [400, /does not understand/],
    [403, /does not accept the key: open https:\/\/blog\.example\.org\/0123456789abcdef\.txt/],
    [422, /not of this host/],
    [429, /after 60 seconds/],
    [503, /answers 503: try again later/],
  ] as const) {
    world.answers = { '/indexnow': status }
    await assert.rejects(submit(`${base}/indexnow`, { site, key, urls: [`${site}/`] }), words)
  }
  assert.equal(await submit(`${base}/indexnow`.replace('indexnow', 'naver'), { site, key, urls: [`${site}/`] }), 200)
})

test('what cannot be done is said before anything is sent, and nothing is noted', async () => {
  world.shownKey = 'another'
  const cases: [Promise<{ code: number; text: string }>, RegExp][] = [
    [run(), /does not show the key: build and deploy the site with the same INDEXNOW_KEY/],
    [start(''), /INDEXNOW_KEY is not set/],
    [start('short'), /INDEXNOW_KEY: found "short"/],
  ]
  for (const [answer, words] of cases) {
    const { code, text } = await answer
    assert.equal(code, 1)
    assert.match(text, words)
  }
  assert.match((await run('--at', 'http://127.0.0.1:9')).text, /does not answer .*: are you online/)
  world.site = ''
  assert.match((await run()).text, /answers 200 without a list of pages/)
  world.site = 'http://localhost:3000'
  assert.match((await run()).text, /was built for http:\/\/localhost:3000: set SITE_URL/)
  assert.deepEqual(heard, [])
  assert.ok(!existsSync(state))
})

test('offline, the state stays as it was', async () => {
  await run()
  const before = readFileSync(state, 'utf8')
  world.pages['/posts/two'] = 'd'
  const nobody = 'http://127.0.0.1:9/indexnow'
  const { code, text } = await run('--endpoint', nobody)
  assert.equal(code, 1)
  assert.match(text, /does not answer/)
  assert.equal(JSON.parse(readFileSync(state, 'utf8'))[nobody], undefined)
  assert.equal(JSON.parse(before)[`${base}/naver`].pages['/posts/two'], undefined)
  writeFileSync(state, '{"torn')
  assert.match((await run()).text, /is no JSON/)
})

test('many URLs go in several requests', async () => {
  await submit(`${base}/indexnow`, { site, key, urls: ['1', '2', '3', '4', '5'] }, 2)
  assert.deepEqual(
    heard.map(({ body }) => body.urlList),
    [['1', '2'], ['3', '4'], ['5']],
  )
})
