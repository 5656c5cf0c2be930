import { readdirSync } from 'node:fs'
import { connect, type Socket } from 'node:net'
import { expect, test } from '@playwright/test'
import { routes } from '@/lib/addresses/routes'
import { servers, siteUrl } from './addresses'
import { ask, type RawRequest } from './raw-request'
import { elsewhere, madeUp, type RequestRow, rows } from './request-rows'

/** Bad requests, as bytes, to the server as it is started by `npm start`. */

const server = () => servers[test.info().project.name as 'documents' | 'plain']
const send = (request: RawRequest) => ask(server().port, request)

async function expectRow({ asks }: RequestRow): Promise<void> {
  for (const { gets, to, allow, ...request } of asks) {
    const name = JSON.stringify(request).slice(0, 200)
    const answer = await send(request)
    if (gets === 'same') {
      const plain = await send({ target: new URL(request.target, siteUrl).pathname })
      expect([answer.status, answer.hash], name).toEqual([200, plain.hash])
    } else {
      expect([gets].flat(), `${answer.status} for ${name}`).toContain(answer.status)
    }
    if (to) expect(answer.headers.location, name).toBe(to)
    if (allow) expect(answer.headers.allow, name).toBe(allow)
    expect(answer.headers, name).toMatchObject({
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'referrer-policy': 'strict-origin-when-cross-origin',
    })
    expect(answer.headers['set-cookie'], name).toBeUndefined()
  }
}

for (const one of rows) test(one.row, () => expectRow(one))

for (const one of madeUp) {
  test(one.row, async () => {
    await expectRow(one)
    const kept = readdirSync(`${server().directory}/.next`, { recursive: true, encoding: 'utf8' })
    expect(kept.filter((name) => /made-up|aaaa|%25|Set-Cookie/.test(name))).toEqual([])
  })
}

test('R8 is told by the front: Next is not asked', async () => {
  const { body, headers } = await send({ target: '/tags/%E0%A4%A' })
  expect(body).toContain('This address or request cannot be read.')
  expect(headers.vary).toBeUndefined()
})

test('R17 a question is cut at 200 letters', async ({ page }) => {
  await page.goto(routes.search('ko', 'a'.repeat(8000)))
  await expect(page.locator('main').getByRole('searchbox')).toHaveValue('a'.repeat(200))
})

const questions = [
  '.*',
  '(',
  '[',
  '\\',
  '(a+)+$',
  "'; drop table posts",
  '🙂',
  'שלום',
  'a'.repeat(10_000),
  '   ',
  'ㅇㅌㅅ',
  'ﾃｽﾄ',
]
for (const question of questions) {
  test(`R18 ${question.slice(0, 20)} is answered like any other`, async () => {
    const targets = [question, '어텐션'].map((q) => `/api/search?${new URLSearchParams({ q })}`)
    const times: [odd: number[], plain: number[]] = [[], []]
    for (let turn = 0; turn < 5; turn += 1) {
      for (const [at, target] of targets.entries()) {
        const { status, milliseconds } = await send({ target })
        expect([200, 400]).toContain(status)
        times[at]!.push(milliseconds)
      }
    }
    // Beside each other on the same machine: what takes steps without end takes far longer than a question of its length.
    const [odd, plain] = times.map((all) => Math.min(...all))
    expect(odd).toBeLessThan(20 * Math.max(plain!, 5))
  })
}

for (const question of [
  '"><img src=x onerror=alert(1)>',
  '<script>alert(1)</script>',
  '어텐션 <svg onload=alert(1)>',
]) {
  test(`R19 ${question} is words`, async ({ page }) => {
    const said: string[] = []
    page.on('dialog', (dialog) => said.push(dialog.message()))
    page.on('console', (message) => said.push(message.text()))
    await page.goto(routes.search('ko', question))
    await expect(page.locator('main img, main script, main svg[onload]')).toHaveCount(0)
    await expect(page.locator('main').getByRole('searchbox')).toHaveValue(question)
    expect(said.filter((text) => /Content Security Policy|^1$/.test(text))).toEqual([])
  })
}

for (const target of ['/', '/posts/everything', '/feed.xml', '/search', '/made-up', '/icon.svg']) {
  test(`R22 HEAD ${target}: the headers of GET, no body`, async () => {
    // Next says `x-nextjs-prerender` once or twice, as the page is due or not.
    const passing = {
      ...{ date: '', 'x-request-id': '', 'transfer-encoding': '' },
      ...{ 'x-nextjs-cache': '', 'x-nextjs-prerender': '' },
    }
    await send({ target }) // a page that is due is made again now
    const [get, head] = [await send({ target }), await send({ target, method: 'HEAD' })]
    expect(head.body).toBe('')
    const tidy = ({ headers }: typeof get) =>
      JSON.parse(JSON.stringify({ ...headers, ...passing }).replace(/'nonce-[\w-]+'/g, "'nonce'"))
    expect(tidy(head)).toEqual(tidy(get))
  })
}

test('R23 addresses come from the settings, whatever a request says of its host', async () => {
  for (const target of ['/', '/posts/everything', '/feed.xml', '/sitemap.xml', '/robots.txt', '/about/']) {
    const answer = await send({ target, headers: ['X-Forwarded-Host: evil.example', 'Forwarded: host=evil.example'] })
    expect(answer.body + JSON.stringify(answer.headers)).not.toContain('evil.example')
    if (answer.status === 200) expect(answer.body).toContain(siteUrl)
  }
})

test('R24 an answer for React does not become the page', async () => {
  const plain = await send({ target: '/about' })
  const flight = await send({ target: '/about', headers: ['RSC: 1'] })
  expect(flight.status).toBe(307)
  expect(flight.headers.location).toContain('/about?_rsc')
  for (const target of ['/about', flight.headers.location ?? '']) {
    const again = await send({ target })
    expect([again.status, again.hash, again.headers['content-type']]).toEqual([
      200,
      plain.hash,
      'text/html; charset=utf-8',
    ])
  }
})

test('R44 2,000 connections that say their request letter by letter keep nobody waiting, and are let go', async () => {
  const sockets: Socket[] = []
  let closed = 0
  for (let number = 0; number < 2000; number += 1) {
    const socket = connect(server().port, '127.0.0.1', () => socket.write('GET / HTTP/1.1\r\nHost: local'))
    socket
      .on('error', () => {})
      .on('close', () => {
        closed += 1
      })
    socket.resume()
    sockets.push(socket)
  }
  const drip = setInterval(() => {
    for (const socket of sockets) if (socket.writable) socket.write('x')
  }, 1000)
  await expect.poll(() => sockets.filter(({ connecting }) => !connecting).length).toBe(2000)
  expect((await send({ target: '/about' })).status).toBe(200)
  expect(closed, 'answered while slow ones are still there, not after them').toBeLessThan(2000)
  await expect.poll(() => closed, { timeout: 30_000 }).toBe(2000)
  clearInterval(drip)
})

test('rows that no request shows are named with the reason', () => {
  for (const [row, reason] of Object.entries(elsewhere)) console.log(`${row} does not apply: ${reason}`)
  expect(Object.values(elsewhere).every((reason) => reason.length > 20)).toBe(true)
})
