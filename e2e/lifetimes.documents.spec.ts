import { expect, test } from '@playwright/test'
import { servers } from './addresses'
import { ask } from './raw-request'

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
