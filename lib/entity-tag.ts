import { createHash } from 'node:crypto'

/** The entity tag of a text: it changes when the text does. */
export function buildEntityTag(body: string): string {
  return `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`
}

/**
 * Whether a client has this version already (https://www.rfc-editor.org/rfc/rfc9110#section-13.2.2): an entity
 * tag decides where there is one.
 */
export function isKnown(request: Request, { ETag, 'Last-Modified': modified }: Record<string, string>): boolean {
  const tags = request.headers.get('if-none-match')
  if (tags !== null) {
    return tags.trim() === '*' || tags.split(',').some((tag) => tag.trim().replace(/^W\//, '') === ETag)
  }
  const since = Date.parse(request.headers.get('if-modified-since') ?? '')
  return modified !== undefined && since >= Date.parse(modified)
}

/** A text that says when it has changed, and 304 to those who have it. */
export function answerText(request: Request, body: string, headers: Record<string, string>): Response {
  const tagged = { ...headers, ETag: buildEntityTag(body) }
  return isKnown(request, tagged)
    ? new Response(null, { status: 304, headers: tagged })
    : new Response(body, { headers: tagged })
}
