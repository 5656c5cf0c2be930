/** A JSON response that is never cached and never indexed by search engines. */
export function answer(body: unknown, { status = 200, headers = {} }: { status?: number; headers?: HeadersInit } = {}) {
  const response = Response.json(body, { status, headers })
  response.headers.set('Cache-Control', 'no-store')
  response.headers.set('X-Robots-Tag', 'noindex')
  return response
}

/** An error response, with its reason in `error`. */
export function refuse(status: number, error: string, headers: HeadersInit = {}): Response {
  return answer({ error }, { status, headers })
}

/** 405, for the methods that a route does not support: `export const GET = onlyPost` */
export function onlyPost(): Response {
  return refuse(405, 'only POST', { Allow: 'POST' })
}

/** @see onlyPost */
export function onlyGet(): Response {
  return refuse(405, 'only GET', { Allow: 'GET, HEAD' })
}
