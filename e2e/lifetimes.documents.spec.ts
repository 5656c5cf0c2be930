import { readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from '@playwright/test'
import { servers } from './addresses'
import { ask } from './raw-request'
import { readDue } from './scheduled'

/** Of the fixtures: a post of the day after tomorrow and its tag, beside what nobody has written. */
const post = ['scheduled-post', 'never-written'] as const
const tag = [encodeURIComponent('예약태그'), encodeURIComponent('없는태그')] as const
const addresses = [
  ...['/posts/*', '/posts/*.md', '/cards/x/posts/*.png', '/en/posts/*'].map((path) => [path, post] as const),
  ...['/tags/*', '/tags/*/feed.xml', '/tags/*/page/2'].map((path) => [path, tag] as const),
]

test('what waits for its day cannot be told from what was never written', async () => {
  const asks = [
    [],
    ['RSC: 1'],
    ['If-None-Match: *'],
    ['Accept: text/markdown'],
    ['Accept-Encoding: br'],
    ['Sec-Fetch-Dest: document'],
  ]
  for (const [path, names] of addresses)
    for (const method of ['GET', 'HEAD'])
      for (const headers of asks) {
        const [one, other] = await Promise.all(
          names.map(async (name) => {
            const target = path.replace('*', name)
            const { status, hash, headers: told } = await ask(servers.documents.port, { target, method, headers })
            const { date, 'x-request-id': id, ...rest } = told
            // A redirect of Next's own names the address that was asked for.
            return { status, hash, headers: JSON.stringify(rest).replaceAll(name, '*') }
          }),
        )
        expect(one, `${method} ${path} ${headers}`).toEqual(other)
      }
})

test('each page lives until the first scheduled post is due, or an hour where it shows what is read most', () => {
  const { directory } = servers.documents
  const read = (file: string) => JSON.parse(readFileSync(path.join(directory, file), 'utf8'))
  const [{ routes }, files] = [read('.next/prerender-manifest.json'), read('.next/pages.json')]
  const pages = Object.entries<{ initialRevalidateSeconds: number | false }>(routes).filter(([page]) =>
    /^\/(?:ko|en)(?:\/|$)/.test(page),
  )
  expect(pages.length).toBeGreaterThan(90)
  for (const [page, { initialRevalidateSeconds: lifetime }] of pages) {
    if (page.includes('/numbered-')) continue // other tests change the times of their files
    const { mtimeMs } = statSync(path.join(directory, `.next/${files[page]}.html`)) // Next counts from it
    if (page.includes('/list/most-read')) expect(lifetime, page).toBe(3600)
    else expect(mtimeMs / 1000 + Number(lifetime), page).toBeGreaterThanOrEqual(readDue(directory) / 1000)
  }
  expect(read('.generated/schedule.json').next, 'bounds what Next counts too long: cache-handler.js').toBe(
    readDue(directory),
  )
})
