import { answerMissing, buildValidators, isNotModified } from '@/lib/api/conditional-requests'
import { lifetimes } from '@/lib/api/lifetimes'

/** A response rendered from memory for each request, with validators, as for feeds (`lib/feeds/route.ts`). */
export function answerFresh(request: Request, body: string | undefined, type: string): Response {
  if (body === undefined) return answerMissing('file')
  const headers = {
    ...buildValidators(body),
    'Cache-Control': lifetimes.text,
  }
  if (isNotModified(request, headers)) return new Response(null, { status: 304, headers })
  return new Response(body, { headers: { ...headers, 'Content-Type': type } })
}

/** A sitemap file, by its path. */
export async function answerSitemap(
  request: Request,
  path: string,
  files: Promise<Map<string, string>>,
): Promise<Response> {
  return answerFresh(request, (await files).get(path), 'application/xml; charset=utf-8')
}
