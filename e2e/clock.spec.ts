import { readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { type APIRequestContext, expect, test } from '@playwright/test'
import { servers, siteUrl } from './addresses'
import { secret } from './fixtures'
import { runBlog } from './run-blog'
import { addresses, doors, questions, readAnswer, readDue } from './scheduled'

test.describe.configure({ mode: 'serial' }) // there is one clock

/** The server of this project reads its clock from a file (e2e/clock.cjs). */
function turnClock(to: number): void {
  hours = to
  const file = path.join(servers.clock.directory, 'offset')
  writeFileSync(`${file}.new`, String(hours))
  renameSync(`${file}.new`, file) // read at any moment
}
let hours = 0

/** Turns the clock to some seconds after (or before) the scheduled post is due; it goes on from there. */
const turnToDue = (seconds: number) =>
  turnClock((readDue(servers.clock.directory) - Date.now()) / 3_600_000 + seconds / 3600)

/** The number of pages on the disk that were rendered since the build: these say how long they live. */
function countRendered(): number {
  const folder = path.join(servers.clock.directory, '.next/server')
  const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.meta'))
  return pages.filter((file) => readFileSync(path.join(folder, file), 'utf8').includes('"cacheControl"')).length
}

const title = '예약한 글'
const places = [
  '/',
  '/tags/자연어처리',
  '/feed.xml',
  '/sitemap.xml',
  '/posts/everything',
  '/posts/scheduled-post',
  '/tags/예약태그',
]

/** Each reader comes more than a second after the last, as this clock goes: nothing is kept from the last one. */
function readLater(request: APIRequestContext, place: string) {
  turnClock(hours + 2 / 3600)
  return request.get(place)
}

test('nobody who reads a page that has not changed has it rendered', async ({ request }) => {
  const sitemap = await (await request.get('/sitemap.xml')).text()
  const pages = [...sitemap.matchAll(/<loc>https:\/\/[^/]+([^<]*)<\/loc>/g)].map(([, page = '']) => page).slice(0, 50)
  expect(pages).toHaveLength(50)
  for (let minute = 0; minute <= 10; minute += 1) {
    turnClock(minute / 60)
    for (const page of pages) {
      const answer = await request.get(page)
      expect([page, answer.status(), answer.headers()['x-nextjs-cache']]).toEqual([page, 200, 'HIT'])
    }
  }
  expect(countRendered()).toBe(0)
})

test('a scheduled post appears everywhere when its time comes, without a build', async ({ request }, testInfo) => {
  const announce = ['indexnow', '--at', servers.clock.url, '--state', testInfo.outputPath('indexnow.json')]
  await runBlog([...announce, '--record'])
  turnToDue(-120)
  for (const place of places) expect(await (await readLater(request, place)).text(), place).not.toContain(title)
  expect((await readLater(request, '/posts/scheduled-post')).status()).toBe(404)
  expect(countRendered()).toBe(0)
  turnToDue(1)
  expect((await request.get('/posts/scheduled-post')).status(), 'to the first who asks').toBe(200)
  for (const place of places) {
    // Pages of before are served once more while they are rendered.
    const read = async () => {
      const answer = await readLater(request, place)
      return [answer.status(), (await answer.text()).includes(place === '/sitemap.xml' ? 'scheduled-post' : title)]
    }
    await expect.poll(read, { message: place }).toEqual([200, true])
  }
  expect(countRendered()).toBeGreaterThan(0)
  const { results } = JSON.parse(await runBlog([...announce, '--dry-run', '--json']))
  const { added, changed, removed } = results[0]
  const tell = (urls: string[]) => urls.map((url) => decodeURI(url.replace(siteUrl, ''))).sort()
  expect(tell(added)).toEqual(['/posts/scheduled-post', '/tags/예약태그'])
  expect(tell(changed)).toEqual([
    '/',
    '/archive',
    expect.stringMatching(/^\/archive\/\d+$/),
    '/tags',
    '/tags/자연어처리',
  ])
  expect(removed).toEqual([])
  const html = await (await request.get('/posts/scheduled-post')).text()
  expect(html, 'a page made later is a document too').not.toContain('__next_f')
})

test('at its minute a scheduled post is behind every door that knew nothing of it', async ({ request }) => {
  test.slow() // hundreds of answers
  turnClock(secret.in - 1)
  const made = doors.filter(([door]) => door.startsWith('/api/')) // pages may be those of before the first one's minute
  for (const [door, other] of made) expect(await readAnswer(request, door), door).toBe(await readAnswer(request, other))
  turnClock(secret.in + 1)
  const missing: string[] = []
  for (const question of questions) {
    const answer = await request.get(`/api/search?lang=ko&q=${encodeURIComponent(question)}`)
    const slugs = (await answer.json()).hits.map(({ slug }: { slug: string }) => slug)
    if (!slugs.includes(secret.slug)) missing.push(question)
  }
  expect(missing).toEqual([])
  for (const address of addresses) {
    const ask = () => request.get(address, { maxRedirects: 0 })
    // A page of before is served while it is made again.
    await expect.poll(async () => (await ask()).status(), { message: address }).not.toBe(404)
    const answer = await ask()
    expect([200, 308], address).toContain(answer.status())
    if (/old|alias/.test(address))
      expect(answer.headers().location, address).toMatch(/^(?:\/en)?\/posts\/quokka-in-waiting$/)
  }
})
