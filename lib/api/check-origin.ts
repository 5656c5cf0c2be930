import { refuse } from './answer'

/**
 * The 403 response to a request that does not come from a page of this site, or undefined. Browsers set these headers
 * and let no page change them; other clients may send any value, and gain nothing by it.
 * @see https://www.w3.org/TR/fetch-metadata/
 */
export function checkOrigin(request: Request, siteUrl: string): Response | undefined {
  const { headers } = request
  const from = headers.get('sec-fetch-site')
  if (from && from !== 'same-origin') return refuse(403, 'only from pages of this site')
  const origin = headers.get('origin')
  if (request.method === 'GET' || request.method === 'HEAD') return undefined
  const isOwn =
    origin === new URL(siteUrl).origin ||
    (origin && URL.canParse(origin) && new URL(origin).host === headers.get('host'))
  return isOwn ? undefined : refuse(403, 'only from pages of this site')
}
