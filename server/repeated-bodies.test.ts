import assert from 'node:assert/strict'
import { createServer, request } from 'node:http'
import type { AddressInfo } from 'node:net'
import { after, test } from 'node:test'
import { brotliDecompressSync } from 'node:zlib'
import { encode } from './encodings.js'
import { createRepeatedBodies } from './repeated-bodies.js'

let compressed = 0
const repeated = createRepeatedBodies((...of) => {
  compressed += 1
  return encode(...of)
})

/** `/404/en` is a 404 whose page is that of `en`; `/200/en` is a page. */
const server = createServer((request, response) => {
  const [, status = '', page = ''] = (request.url ?? '').split('/')
  repeated.take(request, response)
  response.writeHead(Number(status), { 'Content-Type': 'text/html; charset=utf-8', Vary: 'Accept' })
  response.end(request.method === 'HEAD' ? undefined : `<p>${page}</p>`.repeat(1000))
})
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
after(() => server.close())

interface Told {
  status: number | undefined
  headers: NodeJS.Dict<string | string[]>
  body: Buffer
}

function ask(path: string, encoding = 'br, gzip', method = 'GET'): Promise<Told> {
  const { port } = server.address() as AddressInfo
  return new Promise((resolve, reject) => {
    const headers = { 'Accept-Encoding': encoding }
    const asked = request({ port, path, method, headers, agent: false }, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk) => chunks.push(chunk))
      response.on('end', () =>
        resolve({ status: response.statusCode, headers: response.headers, body: Buffer.concat(chunks) }),
      )
    })
    asked.on('error', reject)
    asked.end()
  })
}

test('equal pages of 404s are compressed once, whatever was asked for', async () => {
  const answers = await Promise.all(Array.from({ length: 20 }, (_, number) => ask(`/404/en/${number}`)))
  for (const { status, headers, body } of answers) {
    assert.deepEqual([status, headers['content-encoding'], headers.vary], [404, 'br', 'Accept, Accept-Encoding'])
    assert.equal(Number(headers['content-length']), body.length)
    assert.equal(brotliDecompressSync(body).toString(), '<p>en</p>'.repeat(1000))
  }
  assert.equal(compressed, 1)
})

test('another page, and another encoding, are compressed for themselves', async () => {
  const before = compressed
  const [other, gzip] = [await ask('/404/ko'), await ask('/404/en', 'gzip')]
  assert.equal(brotliDecompressSync(other.body).toString(), '<p>ko</p>'.repeat(1000))
  assert.equal(gzip.headers['content-encoding'], 'gzip')
  assert.equal(compressed, before + 2)
})

test('pages, and 404s that are asked for without a body or a compression, pass as they are', async () => {
  const before = compressed
  const [page, plain, head] = [
    await ask('/200/en'),
    await ask('/404/en', 'identity'),
    await ask('/404/en', 'br', 'HEAD'),
  ]
  assert.deepEqual(
    [page, plain, head].map(({ status, headers, body }) => [status, headers['content-encoding'], body.length]),
    [
      [200, undefined, 9000],
      [404, undefined, 9000],
      [404, undefined, 0],
    ],
  )
  assert.equal(compressed, before)
})
