import { createHash } from 'node:crypto'
import { lifetimes } from './lifetimes'

/** Headers by which a client asks later whether a body has changed; `modified` where it is known. */
export function buildValidators(body: string, modified?: Date): Record<string, string> {
  return {
    ETag: `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`,
    ...(modified && { 'Last-Modified': modified.toUTCString() }),
  }
}

/**
 * Whether the client has what it asks for, so that 304 is the answer.
 * https://www.rfc-editor.org/rfc/rfc9110#section-13.2.2: an entity tag decides where there is one.
 */
export function isNotModified(request: Request, { ETag, 'Last-Modified': modified }: Record<string, string>): boolean {
  const tags = request.headers.get('if-none-match')
  if (tags !== null)
    return tags.trim() === '*' || tags.split(',').some((tag) => tag.trim().replace(/^W\//, '') === ETag)
  const since = Date.parse(request.headers.get('if-modified-since') ?? '')
  return modified !== undefined && since >= Date.parse(modified)
}

/** A refusal for what is not there, in words of a route that is no page. */
export function answerMissing(what: string): Response {
  return new Response(`There is no such ${what}.\n`, { status: 404, headers: { 'Cache-Control': lifetimes.none } })
}

/** A text that says when it has changed, and 304 to those who have it. */
export function answerText(request: Request, body: string, headers: Record<string, string>): Response {
  const validated = { ...headers, ...buildValidators(body) }
  return isNotModified(request, validated)
    ? new Response(null, { status: 304, headers: validated })
    : new Response(body, { headers: validated })
}
