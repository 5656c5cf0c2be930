import { existsSync, readFileSync, renameSync } from 'node:fs'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect, test } from '@playwright/test'
import { servers } from './addresses'
import { scheduledIn, secret } from './fixtures'
import { readDue } from './scheduled'
import { examples, headerExamples } from './vercel-examples'
import { Deployment, staticFolder } from './vercel-functions'

/** The functions that Vercel’s builder made, each with nothing but its own files, on a disk that cannot be written to. */
test.describe.configure({ mode: 'serial' })
test.setTimeout(600_000)
let deployment: Deployment
test.beforeAll(() => {
  deployment = new Deployment()
})

test.afterAll(() => deployment.stop())

const listPages = () => Object.entries(deployment.outputs.pages).sort(([, a], [, b]) => a.function - b.function) // few run
const isMissing = (page: string) => /not-found$|security\.txt$/.test(page) // no contact is known
/** Pages of the two scheduled posts alone, and of their tags, series, venues and years. */
const isScheduled = (page: string) =>
  /scheduled-post|예약태그/.test(page) || new RegExp(`quokka|쿼카|/${secret.year}(?:/|$)`, 'i').test(page)
const textOf = (html: string) => /<main[\s\S]*<\/main>/.exec(html)?.[0] ?? html

test('every route that is made for a request answers from its function', async () => {
  const { outputs } = deployment
  const made = Object.keys(outputs.routes).filter(
    (route) => !Object.values(outputs.pages).some((page) => page.route === `/${route}`),
  )
  expect(Object.keys(examples).sort(), 'an example for each route: e2e/vercel-examples.ts').toEqual(
    made.filter((route) => route !== '_middleware').sort(),
  )
  for (const [route, { target, type, has, status = 200, init }] of Object.entries(examples)) {
    const asked = typeof target === 'string' ? target : target(outputs)
    const answer = await deployment.askRoute(route, asked, init?.())
    expect([answer.status, answer.text], `${asked}\n${deployment.log}`).toEqual([status, expect.stringMatching(has)])
    expect(answer.headers.get('content-type'), asked).toMatch(type)
  }
})

test('the proxy knows old names of tags, and who asks for Markdown', async () => {
  const tag = '/tags/자연어처리'
  const moved = await deployment.askRoute('_middleware', encodeURI(tag.normalize('NFD')))
  expect([moved.status, moved.headers.get('location')]).toEqual([308, expect.stringContaining(encodeURI(tag))])
  const headers = { Accept: 'text/markdown' }
  const post = await deployment.askRoute('_middleware', '/posts/everything', { headers })
  expect(post.headers.get('x-middleware-rewrite')).toContain('/posts/everything.md')
})

test('every page is made again by its function as the build made it', async () => {
  const pages = listPages()
  expect(pages.length).toBeGreaterThan(90)
  for (const [page, { built }] of pages) {
    const { status, text } = await deployment.makeOnce(page)
    const isPublic = !isMissing(page) && !isScheduled(page)
    expect(status, `${page}\n${deployment.log}`).toBe(isPublic ? 200 : 404)
    if (!isPublic) continue
    expect(textOf(text), page).toBe(textOf(built))
    expect(text.length, page).toBeGreaterThan(100)
  }
})

test('no function is called for a page until the first scheduled post is due', async () => {
  const due = readDue(servers.documents.directory) // the same content
  for (const [page, { lifetime }] of listPages()) {
    if (!/^(?:ko|en)(?:\/|$)/.test(page)) continue // robots.txt and the like are files
    expect(Number(lifetime), page).toBeGreaterThan((scheduledIn - 1) * 3600)
    expect(Number(lifetime), page).toBeLessThanOrEqual(scheduledIn * 3600)
  }
  for (const page of ['ko', 'ko/posts/everything', 'ko/posts/scheduled-post']) {
    const least = (due - Date.now()) / 1000 - 30 // Next may have made it in the test before
    const { headers } = await deployment.makeAgain(page)
    const lifetime = Number(/^s-maxage=(\d+)/.exec(headers.get('cache-control') ?? '')?.[1])
    expect(lifetime, page).toBeGreaterThan(least)
    expect(lifetime, page).toBeLessThan(scheduledIn * 3600)
  }
})

const scriptsOf = (html: string) => [...html.matchAll(/<script\b[^>]*>/g)].map(([tag]) => tag)
const isOurs = (script: string) => /src="\/assets\/|type="application\/ld\+json"/.test(script)

test('every page is a document, as it was built, as it is made again, and where it is not there', async () => {
  for (const [page, { built, headers }] of listPages()) {
    if (!/^text\/html/.test(headers['content-type'] ?? '')) continue
    for (const { text, headers: given } of [
      { text: built, headers: new Headers(headers) },
      await deployment.makeOnce(page),
    ]) {
      expect(text, page).toMatch(
        /^<!DOCTYPE html><html lang="(?:ko|en)" data-document=""[\s\S]*<\/main>[\s\S]*<\/html>$/,
      )
      expect(
        scriptsOf(text).filter((script) => !isOurs(script)),
        page,
      ).toEqual([])
      expect(text, page).not.toMatch(/__next_f|_next\/static\/chunks\/[^"]*\.js|<!--\$/)
      expect([given.get('link'), given.get('content-type')], page).toEqual([null, 'text/html; charset=utf-8'])
      const length = given.get('content-length')
      if (length) expect(Number(length), page).toBe(Buffer.byteLength(text))
    }
  }
})

test('a post asks for at most 6 KB of script, compressed', () => {
  const { built } = deployment.outputs.pages['ko/posts/everything']!
  const files = scriptsOf(built).flatMap((script) => / src="\/([^"]+)"/.exec(script)?.[1] ?? [])
  expect(files.length).toBeGreaterThan(0)
  const bytes = files.map((file) => gzipSync(readFileSync(path.join(staticFolder, file))).length)
  expect(bytes.reduce((sum, size) => sum + size)).toBeLessThanOrEqual(6 * 1024)
})

test('a HEAD of a page has no body, and no wrong length', async () => {
  const head = await deployment.makeAgain('ko/posts/everything', { method: 'HEAD' })
  expect([head.status, head.text, head.headers.get('content-length')]).toEqual([200, '', null])
})

test('what is not there is a page in its language without JavaScript', async () => {
  const titles = { ko: '없는 페이지', en: 'Page not found' }
  const { pages } = deployment.outputs
  for (const lang of ['ko', 'en'] as const) {
    const { built, status } = pages[`${lang}/not-found`]!
    const again = await deployment.makeAgain(`${lang}/not-found`)
    const unknown = await deployment.askRoute('[lang]/posts/[slug]', `/${lang}/posts/nothing`)
    const scheduled = pages[`${lang}/posts/scheduled-post`]
    const all = [
      { status, text: built },
      again,
      unknown,
      ...(scheduled ? [{ ...scheduled, text: scheduled.built }] : []),
    ]
    for (const answer of all) {
      expect(answer.status).toBe(404)
      expect(answer.text).toMatch(new RegExp(`<html lang="${lang}"[\\s\\S]*<h1[^>]*>${titles[lang]}`))
    }
  }
})

test('what a browser is told by headers is the same as from one’s own server', async ({ request }) => {
  const names = [
    ...['content-security-policy', 'strict-transport-security', 'x-content-type-options', 'x-frame-options'],
    ...['referrer-policy', 'cross-origin-opener-policy', 'cross-origin-resource-policy', 'permissions-policy'],
    ...['speculation-rules', 'content-type'],
  ]
  const nonce = /'nonce-[^']+'/
  for (const { target, ...answer } of headerExamples) {
    const own = (await request.get(`${servers.documents.url}${target}`)).headers()
    const theirs = await deployment.readHeaders(target, answer)
    for (const name of names) {
      const [here, there] = [own[name], theirs.get(name) ?? undefined].map((value) => value?.replace(nonce, 'nonce'))
      expect(there?.toLowerCase(), `${name} of ${target}`).toBe(here?.toLowerCase())
    }
    expect(theirs.get('content-security-policy'), target).not.toMatch(/script-src[^;]*'unsafe-inline'/)
  }
})

test('a scheduled post appears everywhere when its time comes, without a deployment', async () => {
  const title = '예약한 글'
  const read = async () => ({
    post: await deployment.makeAgain('ko/posts/scheduled-post'),
    tag: await deployment.makeAgain('ko/tags/예약태그'),
    list: await deployment.makeAgain('ko'),
    feed: await deployment.askRoute('[lang]/feed.xml', '/ko/feed.xml'),
    markdown: await deployment.askRoute('[lang]/posts/[slug]/index.md', '/ko/posts/scheduled-post/index.md'),
    full: await deployment.askRoute('[lang]/llms-full.txt', '/ko/llms-full.txt'),
    search: await deployment.askRoute('api/search', `/api/search?q=${encodeURIComponent('예약한')}`),
  })
  const before = await read()
  for (const [place, { text }] of Object.entries(before)) expect(text.includes(title), place).toBe(false)
  expect([before.post.status, before.tag.status, before.markdown.status]).toEqual([404, 404, 404])
  deployment.turnClock(scheduledIn + 1)
  for (const [place, { status, text }] of Object.entries(await read()))
    expect([status, text.includes(title)], `${place}\n${deployment.log}`).toEqual([200, true])
  deployment.turnClock(0)
})

test('a function without the bodies of posts says which it lacks, and no answer is empty', async () => {
  deployment.stop()
  const folders = deployment.outputs.functions.map(({ folder, handler }) =>
    path.join(folder, path.dirname(handler), '.generated/bodies'),
  )
  const withBodies = folders.filter((folder) => existsSync(folder))
  for (const folder of withBodies) renameSync(folder, `${folder}.gone`)
  const poor = new Deployment()
  try {
    for (const route of ['feed.xml', 'atom.xml', 'feed.json', 'llms-full.txt', 'posts/[slug]/index.md']) {
      const answer = await poor.askRoute(`[lang]/${route}`, `/ko/${route.replace('[slug]', 'everything')}`)
      expect(answer.status, route).toBe(500)
    }
    expect((await poor.askRoute('sitemap.xml', '/sitemap.xml')).status).toBe(500)
    const bodies = ['pages/about', 'posts/everything']
    for (const name of bodies) expect((await poor.makeAgain(`ko/${name}`)).status, name).toBe(500)
    for (const name of bodies) expect(poor.log).toMatch(new RegExp(`${name}\\S* has no compiled form .ENOENT.*bodies/`))
  } finally {
    poor.stop()
    for (const folder of withBodies) renameSync(`${folder}.gone`, folder)
  }
})
