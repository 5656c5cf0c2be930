import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Served } from './serve-site'

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.xml': 'application/xml',
  '.woff2': 'font/woff2',
}

/** A response, compressed once and cached. */
interface Answer {
  type: string
  body: Buffer
  compressed: boolean
  /** Entity tag. */
  tag: string
}

/** Serves a folder as static hosts do: gzip, `index.html` of folders, hashed files cached for ever. */
export function serveFolder(folder: string, port: number): Promise<Served> {
  return serveFiles(port, (address) => {
    const name = address.endsWith('/') ? `${address}index.html` : address
    try {
      return { type: types[path.extname(name)] ?? 'application/octet-stream', text: readFileSync(folder + name) }
    } catch {
      return undefined
    }
  })
}

/**
 * A small file server.
 * @param read returns the file of a path, or undefined
 */
export async function serveFiles(
  port: number,
  read: (address: string) => { type: string; text: Buffer | string } | undefined,
): Promise<Served> {
  const known = new Map<string, Answer | undefined>()
  const find = (address: string) => {
    if (!known.has(address)) known.set(address, compress(read(address)))
    return known.get(address)
  }
  const server = createServer(({ url = '/', headers }, response) => {
    const address = path.posix.normalize(decodeURIComponent(url.split('?')[0]!))
    const answer = find(address)
    if (!answer) return void response.writeHead(404).end()
    // As Netlify, Vercel and Cloudflare Pages do: pages are revalidated each time.
    if (headers['if-none-match'] === answer.tag) return void response.writeHead(304, { ETag: answer.tag }).end()
    const isHashed = address.startsWith('/_astro/')
    response.writeHead(200, {
      'Content-Type': answer.type,
      'Content-Length': answer.body.length,
      ETag: answer.tag,
      'Cache-Control': isHashed ? 'public, max-age=31536000, immutable' : 'public, max-age=0, must-revalidate',
      ...(answer.compressed && { 'Content-Encoding': 'gzip' }),
    })
    response.end(answer.body)
  })
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(port, resolve))
  const stop = () => {
    server.close()
    server.closeAllConnections()
  }
  return { url: `http://localhost:${port}`, pid: process.pid, stop }
}

function compress(file: { type: string; text: Buffer | string } | undefined): Answer | undefined {
  if (!file) return undefined
  const compressed = /text|xml|javascript|json/.test(file.type)
  const body = compressed ? gzipSync(file.text) : Buffer.from(file.text)
  const tag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 16)}"`
  return { type: file.type, body, compressed, tag }
}
