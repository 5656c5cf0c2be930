import type { Answer } from './search-hits'

/** Request timeout in milliseconds. */
const patience = 10_000

const answers = new Map<string, Promise<Answer | undefined>>()

/** Searches, with a cache for the life of the page; undefined when the request failed, which is not cached. */
export async function ask(query: string, lang: string): Promise<Answer | undefined> {
  const known = answers.get(query) ?? request(query, lang)
  answers.set(query, known)
  const answer = await known
  if (!answer) answers.delete(query)
  return answer
}

async function request(query: string, lang: string): Promise<Answer | undefined> {
  try {
    if (IS_EXPORT)
      return await (await import('./search-files')).askFiles({ query, filters: {}, lang, limit: 8, page: 1 })
    const url = `${BASE_PATH}/api/search?${new URLSearchParams({ q: query, lang, limit: '8' })}`
    const response = await fetch(url, { signal: AbortSignal.timeout(patience) })
    const answer = response.ok ? await response.json() : undefined
    return Array.isArray(answer?.hits) ? answer : undefined
  } catch {
    return undefined // no network, a timeout, or a proxy that answers in HTML
  }
}
