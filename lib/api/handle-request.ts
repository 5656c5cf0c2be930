import { randomUUID } from 'node:crypto'
import { Unavailable } from '@/lib/work/circuit-breaker'
import { log } from '@/lib/work/log'
import { refuse } from './answer'

/**
 * Wraps an API handler: sets `X-Request-Id` (the client's own, if well-formed) and turns a thrown error into a response
 * and a log entry.
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
  return refuse(500, 'internal error; the log has details under this request id')
}
