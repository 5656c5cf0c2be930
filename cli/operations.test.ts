import assert from 'node:assert/strict'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { after, test } from 'node:test'
import { readOrder } from '@/lib/revalidate/read-request'
import { runBlog, startBlog } from './fixtures/run-blog'

const folder = mkdtempSync(path.join(tmpdir(), 'counts-'))
after(() => rmSync(folder, { recursive: true, force: true }))
const secret = 'only-for-this-test-of-the-command-line'
process.env.REVALIDATE_SECRET = secret
process.env.COUNTS_URL = `file:${path.join(folder, 'counts.db')}`

/** @throws Error with what a command says when it fails */
async function blog(...args: string[]): Promise<void> {
  const { code, err } = await runBlog(args)
  if (code > 0) throw new Error(err)
}

test('counts are exported and imported; a file that holds none changes nothing', async () => {
  const [dump, again, bad] = ['a.jsonl', 'b.jsonl', 'c.jsonl'].map((name) => path.join(folder, name)) as [
    string,
    string,
    string,
  ]
  writeFileSync(dump, '{"post":"dpo","views":0,"likes":2}\n{"post":"lora","views":1234,"likes":5}\n')
  writeFileSync(bad, '{"post":"lora","views":1,"likes":1}\nlora 7\n')
  await blog('counts', 'import', dump)
  await assert.rejects(blog('counts', 'import', bad), /line 2: lora 7/)
  await blog('counts', 'export', again)
  assert.equal(readFileSync(again, 'utf8'), readFileSync(dump, 'utf8'))
})

test('a deployment is asked with a signature that it accepts', async (context) => {
  let accepted = secret
  const orders: unknown[] = []
  const server = createServer(async (incoming, response) => {
    const chunks: Buffer[] = []
    for await (const chunk of incoming) chunks.push(chunk as Buffer)
    const headers = incoming.headers as Record<string, string>
    const request = new Request('http://localhost/', { method: 'POST', headers, body: Buffer.concat(chunks) })
    const order = await readOrder(request, accepted)
    if (!(order instanceof Response)) orders.push(order)
    response.statusCode = order instanceof Response ? order.status : 200
    response.end(order instanceof Response ? await order.text() : '{}')
  })
  await new Promise<void>((resolve) => server.listen(0, resolve))
  context.after(() => server.close())
  const at = ['--at', `http://localhost:${(server.address() as AddressInfo).port}`]
  await blog('revalidate', '/', '/tags/자연어처리', ...at)
  await blog('revalidate', '--all', ...at)
  assert.deepEqual(orders, [
    { paths: ['/', '/tags/자연어처리'], tags: [] },
    { paths: ['*'], tags: [] },
  ])
  accepted = secret.toUpperCase()
  await assert.rejects(blog('revalidate', '/', ...at), /answered 401/)
  await assert.rejects(blog('revalidate', 'posts/lora', ...at), /posts\/lora is no path: write \/posts\/lora/)
  const { code, err } = await startBlog(['revalidate', '/', ...at], { REVALIDATE_SECRET: '' })
  assert.deepEqual([code, /REVALIDATE_SECRET is not set/.test(err)], [1, true])
})
