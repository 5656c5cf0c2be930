import { refuse } from '@/lib/api/answer'
import { parseObject, readBody } from '@/lib/api/read-body'
import { createNonces } from './nonces'
import { isSigned, signedHeaders } from './sign'

/** Allowed clock difference in seconds, in both directions. */
const tolerance = 300

/** Bytes. */
const longestBody = 64 * 1024

const takeNonce = createNonces({ lifetime: 2 * tolerance * 1000 })

/** What to revalidate. */
export interface Order {
  /** Public paths of the site; `*` means everything. */
  paths: string[]
  tags: string[]
}

/** The order in a signed request, or the error response: altered, expired, too early, or replayed. */
export async function readOrder(request: Request, secret: string, now = Date.now()): Promise<Order | Response> {
  const body = await readBody(request, longestBody)
  if (body === undefined) return refuse(413, `longer than ${longestBody} bytes`)
  const header = (name: keyof typeof signedHeaders) => request.headers.get(signedHeaders[name]) ?? ''
  const [timestamp, nonce] = [Number(header('timestamp')), header('nonce')]
  if (!isSigned({ timestamp, nonce, body }, header('signature'), secret))
    return refuse(401, 'the signature is not valid')
  if (!(Math.abs(now / 1000 - timestamp) <= tolerance)) return refuse(401, 'the time is more than 5 minutes away')
  if (!/^[\w-]{16,64}$/.test(nonce)) return refuse(400, 'the nonce is not 16 to 64 letters and digits')
  const taken = takeNonce(nonce, now)
  if (taken === 'known') return refuse(409, 'this request was sent before')
  if (taken === 'full') return refuse(429, 'too many requests', { 'Retry-After': '300' })
  const order = parseOrder(body)
  return order ?? refuse(400, 'the body is not {"paths": ["/posts/lora"], "tags": []}, with something to revalidate')
}

function parseOrder(body: string): Order | undefined {
  const { paths = [], tags = [] } = parseObject(body) ?? {}
  const isList = (value: unknown): value is string[] =>
    Array.isArray(value) && value.every((one) => typeof one === 'string' && one.length <= 256)
  if (!isList(paths) || !isList(tags) || paths.length + tags.length === 0) return undefined
  return paths.every((path) => path === '*' || path.startsWith('/')) ? { paths, tags } : undefined
}
