/** An answer of the API that is of this instant: no cache keeps it, no search engine lists it. */
export function answer(body: unknown, { status = 200, headers = {} }: { status?: number; headers?: HeadersInit } = {}) {
  const response = Response.json(body, { status, headers })
  response.headers.set('Cache-Control', 'no-store')
  response.headers.set('X-Robots-Tag', 'noindex')
  return response
}

/** A refusal, with the reason for the person who reads it. */
export function refuse(status: number, error: string, headers: HeadersInit = {}): Response {
  return answer({ error }, { status, headers })
}

/** For the methods that an address does not have: `export const GET = onlyPost`. */
export function onlyPost(): Response {
  return refuse(405, 'only POST', { Allow: 'POST' })
}

/** @see onlyPost */
export function onlyGet(): Response {
  return refuse(405, 'only GET', { Allow: 'GET, HEAD' })
}
