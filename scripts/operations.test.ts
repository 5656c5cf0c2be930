import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { test } from 'node:test'
import { promisify } from 'node:util'
import { readOrder } from '@/lib/revalidate/read-request'

const secret = 'only-for-this-test-of-the-command-line'

/** The command line as its user runs it. */
function blog(args: string[], env: Record<string, string> = {}) {
  return promisify(execFile)(process.execPath, ['--import', 'tsx', 'cli/blog.ts', ...args], {
    env: { ...process.env, ...env },
  })
}

test('counts are exported and imported; a file that holds none changes nothing', async (context) => {
  const folder = mkdtempSync(path.join(tmpdir(), 'counts-'))
  context.after(() => rmSync(folder, { recursive: true, force: true }))
  const [dump, again, bad] = ['a.jsonl', 'b.jsonl', 'c.jsonl'].map((name) => path.join(folder, name)) as [
    string,
    string,
    string,
  ]
  writeFileSync(dump, '{"post":"dpo","views":0,"likes":2}\n{"post":"lora","views":1234,"likes":5}\n')
  writeFileSync(bad, '{"post":"lora","views":1,"likes":1}\nlora 7\n')
  const env = { COUNTS_URL: `file:${path.join(folder, 'counts.db')}` }
  await blog(['counts', 'import', dump], env)
  await assert.rejects(blog(['counts', 'import', bad], env), /line 2: lora 7/)
  await blog(['counts', 'export', again], env)
  assert.equal(readFileSync(again, 'utf8'), readFileSync(dump, 'utf8'))
})

test('a deployment is asked with a signature that it accepts', async (context) => {
  const orders: unknown[] = []
  const server = createServer(async (incoming, response) => {
    const chunks: Buffer[] = []
    for await (const chunk of incoming) chunks.push(chunk as Buffer)
    const headers = incoming.headers as Record<string, string>
    const request = new Request('http://localhost/', { method: 'POST', headers, body: Buffer.concat(chunks) })
    const order = await readOrder(request, secret)
    if (!(order instanceof Response)) orders.push(order)
    response.statusCode = order instanceof Response ? order.status : 200
    response.end(order instanceof Response ? await order.text() : '{}')
  })
  await new Promise<void>((resolve) => server.listen(0, resolve))
  context.after(() => server.close())
  const at = ['--at', `http://localhost:${(server.address() as AddressInfo).port}`]
  const env = { REVALIDATE_SECRET: secret }
  await blog(['revalidate', '/', '/tags/자연어처리', ...at], env)
  await blog(['revalidate', '--all', ...at], env)
  assert.deepEqual(orders, [
    { paths: ['/', '/tags/자연어처리'], tags: [] },
    { paths: ['*'], tags: [] },
  ])
  await assert.rejects(blog(['revalidate', '/', ...at], { REVALIDATE_SECRET: secret.toUpperCase() }), /answered 401/)
  await assert.rejects(blog(['revalidate', 'posts/lora', ...at], env), /posts\/lora is no path: write \/posts\/lora/)
  await assert.rejects(blog(['revalidate', '/', ...at], { REVALIDATE_SECRET: '' }), /REVALIDATE_SECRET is not set/)
})
