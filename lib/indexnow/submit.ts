import { say } from '@/lib/i18n/authors'
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
  const { operations } = say
  const meanings: Record<number, string> = {
    400: operations.badRequest,
    403: operations.badKey(keyLocation),
    422: operations.badHost,
    429: operations.tooMuch(wait ?? undefined),
  }
  return operations.answers(status, meanings[status] ?? operations.later)
}
