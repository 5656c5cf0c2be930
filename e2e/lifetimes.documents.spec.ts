import { expect, test } from '@playwright/test'
import { servers } from './addresses'
import { ask } from './raw-request'

/** Of the fixtures: a post of tomorrow, its tag and its year if that is new, beside what nobody has written. */
const pairs = [
  ['/posts/scheduled-post', '/posts/never-written'],
  ['/posts/scheduled-post.md', '/posts/never-written.md'],
  [`/tags/${encodeURIComponent('예약태그')}`, `/tags/${encodeURIComponent('없는태그')}`],
  [`/tags/${encodeURIComponent('예약태그')}/feed.xml`, `/tags/${encodeURIComponent('없는태그')}/feed.xml`],
  ['/cards/x/posts/scheduled-post.png', '/cards/x/posts/never-written.png'],
] as const

test('what waits for its day cannot be told from what was never written', async () => {
  const asks = [
    [],
    ['RSC: 1'],
    ['If-None-Match: *'],
    ['Accept: text/markdown'],
    ['Accept-Encoding: br'],
    ['Sec-Fetch-Dest: document'],
  ]
  for (const [scheduled, never] of pairs)
    for (const method of ['GET', 'HEAD'])
      for (const headers of asks) {
        const [one, other] = await Promise.all(
          [scheduled, never].map(async (target) => {
            const { status, hash, headers: told } = await ask(servers.documents.port, { target, method, headers })
            const { date, 'x-request-id': id, ...rest } = told
            return { status, hash, names: Object.keys(told), ...rest }
          }),
        )
        expect(one, `${method} ${scheduled} ${headers}`).toEqual(other)
      }
})
