import { ask } from './deployment'

/**
 * IndexNow's shared endpoint, which forwards to Bing, Seznam, Yandex and others, and Naver's own, which reacts faster.
 */
export const endpoints = ['https://api.indexnow.org/indexnow', 'https://searchadvisor.naver.com/indexnow']

/** At most 10,000 URLs per request (https://www.indexnow.org/documentation). */
const mostUrls = 10_000

interface Announcement {
  site: string
  key: string
  urls: readonly string[]
}

/**
 * Submits changed URLs to an engine, in as many requests as needed.
 * @returns the last status, 200 or 202
 * @throws Error with the engine's reason and a remedy; earlier requests may have been accepted
 */
export async function submit(endpoint: string, { site, key, urls }: Announcement, most = mostUrls): Promise<number> {
  let status = 200
  for (let from = 0; from < urls.length; from += most) {
    const answer = await ask(endpoint, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json; charset=utf-8' },
      body: JSON.stringify({
        host: new URL(site).host,
        key,
        keyLocation: `${site}/${key}.txt`,
        urlList: urls.slice(from, from + most),
      }),
    })
    await answer.body?.cancel()
    if (answer.status !== 200 && answer.status !== 202) throw new Error(explain(answer, `${site}/${key}.txt`))
    status = answer.status
  }
  return status
}

function explain({ status, headers }: Response, keyLocation: string): string {
  const wait = headers.get('retry-after')
  const meanings: Record<number, string> = {
    400: 'it does not understand the request: look for a new version of this program',
    403: `it does not accept the key: open ${keyLocation}, which must show it to everybody`,
    422: 'it says that the URLs are not of this host: SITE_URL must be the address that readers use, and the key of that site',
    429: `it has heard too much of this site: try again ${wait ? `after ${wait}${/^\d+$/.test(wait) ? ' seconds' : ''}` : 'in an hour'}`,
  }
  return `answers ${status}: ${meanings[status] ?? 'try again later'}`
}
