import { type APIRequestContext, expect, test } from '@playwright/test'
import { routes } from '@/lib/addresses/routes'
import { signOrder } from './sign-order'

const send = (request: APIRequestContext, body: string, headers: Record<string, string> = signOrder(body)) =>
  request.post('/api/revalidate', { headers, data: Buffer.from(body) })

test('what readers read most comes first, at once when it is asked for', async ({ request, baseURL }) => {
  const id = 'numbered-07'
  const { counts } = await (await request.get('/api/counts?ids=numbered-07,everything,review')).json()
  const most = Math.max(...Object.values(counts as Record<string, { views: number }>).map(({ views }) => views))
  for (let reader = counts[id].views; reader < most + 30; reader += 1) {
    const answer = await request.post(`/api/counts/${id}/view`, {
      headers: {
        Origin: baseURL ?? '',
        'Content-Type': 'application/json',
        'User-Agent': `Mozilla/5.0 (X11; Linux x86_64) Firefox/${reader}.${Date.now()}`,
        'X-Forwarded-For': `192.0.2.${reader % 250}`,
      },
      data: {},
    })
    expect((await answer.json()).changed).toBe(true)
  }
  const list = routes.view('ko', 'most-read')
  expect((await send(request, JSON.stringify({ paths: [list] }))).status()).toBe(200)
  await expect
    .poll(
      async () =>
        /href="(\/posts\/[^"]+)"/.exec((await (await request.get(list)).text()).split('<article')[1] ?? '')?.[1],
    )
    .toBe('/posts/numbered-07')
})

test('a page of a tag in Hangul is made anew', async ({ request }) => {
  const path = routes.tag('ko', '자연어처리')
  const stateOf = async () => (await request.get(path)).headers()['x-nextjs-cache']
  await expect.poll(stateOf).toBe('HIT')
  expect((await send(request, JSON.stringify({ paths: ['/tags/자연어처리'] }))).status()).toBe(200)
  expect(await stateOf()).not.toBe('HIT')
  await expect.poll(stateOf).toBe('HIT')
})

test('nobody without the secret makes pages anew, and nobody twice', async ({ request }) => {
  const body = '{"paths":["/"]}'
  expect((await send(request, body, {})).status()).toBe(401)
  expect((await send(request, body, signOrder(body, 'a-secret-that-is-not-the-one-of-the-site'))).status()).toBe(401)
  expect((await send(request, '{"paths":["/about"]}', signOrder(body))).status()).toBe(401)
  const headers = signOrder(body)
  expect((await send(request, body, headers)).status()).toBe(200)
  expect((await send(request, body, headers)).status()).toBe(409)
  expect((await request.get('/api/revalidate')).status()).toBe(405)
})

test('the state of the server is told without secrets', async ({ request }) => {
  const answer = await request.get('/api/health', { headers: { 'X-Request-Id': 'from-the-proxy-1' } })
  expect(answer.status()).toBe(200)
  expect(answer.headers()['cache-control']).toContain('no-store')
  expect(answer.headers()['x-request-id']).toBe('from-the-proxy-1')
  const text = await answer.text()
  const health = JSON.parse(text)
  expect(health).toMatchObject({ status: 'ok', cache: { state: 'writable' } })
  expect(health.build).toMatch(/^[\w-]{8,}$/)
  expect(health.posts.ko).toBeGreaterThan(20)
  expect(health.counts.state).toBe('ok')
  expect(text).not.toMatch(/secret|token|\/|counts\.db/i)
})

test('the list offers what is read most', async ({ page }) => {
  await page.goto('/')
  const open = () => page.locator('.list-views > summary').click()
  await open()
  await page.getByRole('link', { name: '많이 읽은순' }).click()
  await expect(page).toHaveURL(routes.view('ko', 'most-read'))
  await open()
  await expect(page.getByRole('link', { name: '많이 읽은순' })).toHaveAttribute('aria-current', 'true')
  await expect(page.getByRole('link', { name: '최신순' })).not.toHaveAttribute('aria-current')
})
