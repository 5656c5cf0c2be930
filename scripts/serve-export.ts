import { createHash } from 'node:crypto'
import { existsSync, readFileSync, statSync } from 'node:fs'
import { createServer, type Server, type ServerResponse } from 'node:http'
import path from 'node:path'
import { gzipSync } from 'node:zlib'

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webp': 'image/webp',
  '.avif': 'image/avif',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
}

interface Place {
  port: number
  /** The folder is served under it. */
  basePath?: string
}

/**
 * Serves an exported folder as hosts of plain files do, with their rules in `_headers` and `_redirects`, where the
 * folder has them (Cloudflare Pages), and without (GitHub Pages): `/a` is `a`, `a.html`, or a redirect to `a/` for
 * `a/index.html`; otherwise the nearest `404.html` above. Files are compressed, and have entity tags.
 */
export async function serveExport(folder: string, { port, basePath = '' }: Place): Promise<Server> {
  const headers = readHeaders(folder)
  const redirects = readRedirects(folder)
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost')
    if (!pathname.startsWith(`${basePath}/`)) return void response.writeHead(404).end('outside of the site')
    const asked = pathname.slice(basePath.length)
    for (const { matches, name, value } of headers) if (matches(asked)) response.setHeader(name, value)
    const to = findRedirect(redirects, asked) ?? findFolder(folder, asked, pathname)
    if (to) return void response.writeHead(301, { Location: to }).end()
    const { file, status } = findFile(folder, path.posix.normalize(decodeURIComponent(asked)))
    if (file) send(response, file, status)
    else response.writeHead(404).end()
  })
  server.keepAliveTimeout = 75_000 // as long as the site's own server: a client may use a connection again when it closes
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(port, resolve))
  return server
}

/** A folder with a page is served with a slash at its end. */
function findFolder(folder: string, asked: string, pathname: string): string | undefined {
  const name = folder + decodeURIComponent(asked)
  return !isFile(name) && !isFile(`${name}.html`) && isFile(`${name}/index.html`) && !asked.endsWith('/')
    ? `${pathname}/`
    : undefined
}

function findFile(folder: string, name: string): { file?: string | undefined; status: number } {
  const found = [name, `${name}.html`, `${name}index.html`].map((one) => folder + one).find(isFile)
  if (found) return { file: found, status: 200 }
  return {
    file: listParents(name)
      .map((parent) => `${folder}${parent}404.html`)
      .find(isFile),
    status: 404,
  }
}

const isFile = (file: string) => existsSync(file) && statSync(file).isFile()

/** @example listParents('/en/posts/a') // => ['/en/posts/', '/en/', '/'] */
function listParents(name: string): string[] {
  const parts = name.split('/').slice(1, -1)
  return parts.map((_, index) => `/${parts.slice(0, parts.length - index).join('/')}/`).concat('/')
}

function send(response: ServerResponse, file: string, status: number): void {
  const type = types[path.extname(file)] ?? 'application/octet-stream'
  const isText = /text|json|xml|javascript|svg/.test(type)
  const accepts = /\bgzip\b/.test(String(response.req.headers['accept-encoding']))
  const body = isText && accepts ? gzipSync(readFileSync(file)) : readFileSync(file)
  const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 16)}"`
  if (!response.hasHeader('content-type')) response.setHeader('Content-Type', type)
  response.setHeader('ETag', etag)
  if (isText) response.setHeader('Vary', 'Accept-Encoding')
  if (isText && accepts) response.setHeader('Content-Encoding', 'gzip')
  if (status === 200 && response.req.headers['if-none-match'] === etag) return void response.writeHead(304).end()
  response.writeHead(status, { 'Content-Length': body.length })
  response.end(response.req.method === 'HEAD' ? undefined : body)
}

/** https://developers.cloudflare.com/pages/configuration/headers/ */
function readHeaders(folder: string) {
  const file = path.join(folder, '_headers')
  if (!existsSync(file)) return []
  const rules = readFileSync(file, 'utf8').split(/\n(?=\/)/)
  return rules.flatMap((rule) => {
    const [source = '', ...lines] = rule.trim().split('\n')
    const matches = (asked: string) => (source.endsWith('*') ? asked.startsWith(source.slice(0, -1)) : asked === source)
    return lines.map((line) => {
      const [name = '', ...value] = line.trim().split(': ')
      return { matches, name, value: value.join(': ') }
    })
  })
}

interface Redirect {
  from: RegExp
  to: string
}

/** https://developers.cloudflare.com/pages/configuration/redirects/: `:name` is a part of the path, `*` the rest. */
function readRedirects(folder: string): Redirect[] {
  const file = path.join(folder, '_redirects')
  if (!existsSync(file)) return []
  const lines = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.endsWith(' 301'))
  return lines.map((line) => {
    const [from = '', to = ''] = line.split(' ')
    const pattern = from
      .replace(/[.+?^$()[\]{}|\\]/g, '\\$&')
      .replace(/:(\w+)/g, '(?<$1>[^/]+)')
      .replace('*', '(?<splat>.*)')
    return { from: new RegExp(`^${pattern}/?$`), to }
  })
}

function findRedirect(redirects: readonly Redirect[], asked: string): string | undefined {
  for (const { from, to } of redirects) {
    const found = from.exec(asked)
    if (found) return to.replace(/:(\w+)/g, (_, name: string) => found.groups?.[name] ?? '')
  }
  return undefined
}

const [folder, port, basePath] = process.argv.slice(2)
if (folder && port && process.argv[1]?.endsWith('serve-export.ts')) {
  await serveExport(path.resolve(folder), { port: Number(port), basePath })
  console.log(`http://localhost:${port}${basePath ?? ''}/`)
}
