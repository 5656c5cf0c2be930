import { randomUUID } from 'node:crypto'
import { Unavailable } from '@/lib/work/circuit-breaker'
import { log } from '@/lib/work/log'
import { refuse } from './answer'

/**
 * Around a handler of the API: names the request (`X-Request-Id`, the one given when it is a name) and turns what
 * is thrown into an answer and a line in the log.
 */
export async function handleRequest(
  event: string,
  request: Request,
  work: (id: string) => Promise<Response>,
): Promise<Response> {
  const given = request.headers.get('x-request-id') ?? ''
  const id = /^[\w-]{8,64}$/.test(given) ? given : randomUUID()
  const response = await work(id).catch((error: unknown) => explain(event, id, error))
  response.headers.set('X-Request-Id', id)
  return response
}

function explain(event: string, request: string, error: unknown): Response {
  if (error instanceof Unavailable) return refuse(503, error.message, { 'Retry-After': String(error.retryAfter) })
  log.error(event, { request, error })
  return refuse(500, 'the server failed; its log has more under this request')
}
