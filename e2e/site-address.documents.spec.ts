import { once } from 'node:events'
import { expect, test } from '@playwright/test'
import { revalidateSecret, servers, siteUrl } from './addresses'
import { killServers, startServer } from './own-server'
import { ask } from './raw-request'
import { signOrder } from './sign-order'

const port = servers.documents.port + 11

test.afterEach(killServers)

test('a server that is given another address, or none, says that of its build on every page', async () => {
  const body = '{"paths":["*"]}'
  for (const given of ['http://localhost:3000', 'https://other.example', undefined]) {
    const { child } = await startServer({ REVALIDATE_SECRET: revalidateSecret, SITE_URL: given }, port)
    const headers = Object.entries({ ...signOrder(body), 'Content-Length': body.length }).map((pair) => pair.join(': '))
    expect((await ask(port, { target: '/api/revalidate', method: 'POST', headers, body })).status).toBe(200)
    for (const target of [
      '/posts/numbered-12',
      '/en',
      '/about',
      '/feed.xml',
      '/sitemap.xml',
      '/llms.txt',
      '/posts/everything.md',
    ]) {
      const { status, body: text } = await ask(port, { target })
      expect([target, status]).toEqual([target, 200])
      expect(text, target).toContain(siteUrl)
      expect(text, target).not.toMatch(/localhost|other\.example/)
    }
    const post = encodeURIComponent(`${siteUrl}/posts/everything`)
    expect((await ask(port, { target: `/api/oembed?url=${post}` })).status).toBe(200)
    child.kill('SIGTERM')
    await once(child, 'exit')
  }
})
