import assert from 'node:assert/strict'
import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { after, before, test } from 'node:test'
import { askForDocument, serveDocuments } from './documents.js'

const script = '<script>self.__next_f.push([1])</script>'
const page = (inside: string, mark = ' data-document=""') =>
  `<!DOCTYPE html><html lang="ko"${mark}><body>${inside}${script}</body></html>`

const bodies: Record<string, { body: string; type?: string; cache?: string }> = {
  '/document': { body: page('<p>가</p>') },
  '/failed': { body: page('<p data-status="503">가</p>') },
  '/quoted': { body: page('<p>&lt;p data-status=&quot;503&quot;&gt; data-status="503"</p>') },
  '/application': { body: page('<p>가</p>', '') },
  '/waits': { body: page('<!--$?--><template id="B:0"></template><!--/$-->') },
  '/kept': { body: page('<p>가</p>'), cache: 's-maxage=60' },
  '/text': { body: page('<p>가</p>'), type: 'text/plain' },
}

const ofOneRequest = ['/document', '/failed', '/quoted']

const server = createServer((request, response) => {
  serveDocuments(response)
  const { body, type = 'text/html; charset=utf-8', cache = 'private, no-store' } = bodies[request.url ?? '']!
  const headers = { 'Content-Type': type, 'Cache-Control': cache, Link: '</a.js>; rel=preload; as=script' }
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value)
  const middle = Math.floor(body.length / 2)
  response.write(body.slice(0, middle))
  response.end(body.slice(middle))
})

before(() => new Promise<void>((listening) => void server.listen(0, listening)))
after(() => void server.close())

async function ask(path: string) {
  const answer = await fetch(`http://localhost:${(server.address() as AddressInfo).port}${path}`)
  return { html: await answer.text(), link: answer.headers.get('link') }
}

test('a document that was made for one request comes without the runtime', async () => {
  assert.deepEqual(await ask('/document'), { html: page('<p>가</p>').replace(script, ''), link: null })
})

test('what is no document, is not whole without its scripts, or went through the cache comes as it is', async () => {
  for (const path of Object.keys(bodies).filter((name) => !ofOneRequest.includes(name))) {
    const { html, link } = await ask(path)
    assert.equal(html, bodies[path]!.body, path)
    assert.ok(link, path)
  }
})

test('a document that says that it failed has the status that it says', async () => {
  const { port } = server.address() as AddressInfo
  const statusOf = async (path: string) => (await fetch(`http://localhost:${port}${path}`)).status
  assert.equal(await statusOf('/failed'), 503)
  assert.equal(await statusOf('/quoted'), 200)
  assert.equal(await statusOf('/document'), 200)
})

test('nobody is asked for what only Next’s router needs', () => {
  const router = { 'next-url': '/', 'next-router-state-tree': '[', 'next-router-segment-prefetch': '/_tree' }
  for (const url of ['/search?q=a&_rsc=1', '/en/search', '/zh-tw/preview?x=1']) {
    const headers = { ...router, rsc: '1', accept: '*/*' }
    askForDocument({ url, headers } as unknown as IncomingMessage)
    assert.deepEqual(headers, { accept: '*/*' })
  }
  const headers = { ...router, rsc: '1' }
  askForDocument({ url: '/posts/search', headers } as unknown as IncomingMessage)
  assert.deepEqual(headers, { rsc: '1' })
})
