import { createHash } from 'node:crypto'
import { lifetimes } from './lifetimes'

/** Validators for conditional requests; `modified` where it is known. */
export function buildValidators(body: string, modified?: Date): Record<string, string> {
  return {
    ETag: `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`,
    ...(modified && { 'Last-Modified': modified.toUTCString() }),
  }
}

/**
 * Whether the client's copy is current, so that the response is 304.
 * https://www.rfc-editor.org/rfc/rfc9110#section-13.2.2: `If-None-Match` takes precedence over `If-Modified-Since`.
 */
export function isNotModified(request: Request, { ETag, 'Last-Modified': modified }: Record<string, string>): boolean {
  const tags = request.headers.get('if-none-match')
  if (tags !== null)
    return tags.trim() === '*' || tags.split(',').some((tag) => tag.trim().replace(/^W\//, '') === ETag)
  const since = Date.parse(request.headers.get('if-modified-since') ?? '')
  return modified !== undefined && since >= Date.parse(modified)
}

/** A 404 in plain text, for routes that are not pages. */
export function answerMissing(what: string): Response {
  return new Response(`There is no such ${what}.\n`, { status: 404, headers: { 'Cache-Control': lifetimes.none } })
}

/** A text response with an `ETag`, or 304 when the client's copy is current. */
export function answerText(request: Request, body: string, headers: Record<string, string>): Response {
  const validated = { ...headers, ...buildValidators(body) }
  return isNotModified(request, validated)
    ? new Response(null, { status: 304, headers: validated })
    : new Response(body, { headers: validated })
}
