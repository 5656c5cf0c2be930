/** The fields of `/api/search`'s response that the dialog shows. */
export interface Answer {
  total: number
  understood?: string
  hits: Hit[]
  /** When nothing is found: posts that have some of the query. */
  nearest: { title: string; url: string }[]
}

interface Part {
  text: string
  marked: boolean
}

export interface Hit {
  titleParts: Part[]
  url: string
  section?: { title: string; url: string }
  excerpt: Part[]
}

/** A post to offer where nothing is found. */
export function offer({ title, url }: Answer['nearest'][number]): Hit {
  return { titleParts: [{ text: title, marked: false }], url, excerpt: [] }
}

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
    const url = `${BASE_PATH}/api/search?${new URLSearchParams({ q: query, lang, limit: '8' })}`
    const response = await fetch(url, { signal: AbortSignal.timeout(patience) })
    const answer = response.ok ? await response.json() : undefined
    return Array.isArray(answer?.hits) ? answer : undefined
  } catch {
    return undefined // no network, a timeout, or a proxy that answers in HTML
  }
}

/** The search page; undefined after an error or a timeout. */
export async function loadPage(url: string): Promise<Document | undefined> {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(patience) })
    return response.ok ? new DOMParser().parseFromString(await response.text(), 'text/html') : undefined
  } catch {
    return undefined
  }
}

/** A hit as an option of the listbox, which is a link. Its strings are inserted as text, never as markup. */
export function buildOption({ titleParts, url, section, excerpt }: Hit, number: number): HTMLAnchorElement {
  const option = document.createElement('a')
  option.role = 'option'
  option.id = `search-hit-${number}`
  option.ariaSelected = 'false'
  option.href = section?.url ?? url
  option.tabIndex = -1
  const title = document.createElement('strong')
  title.append(...buildParts(titleParts))
  const text = document.createElement('p')
  if (section) {
    const heading = document.createElement('b')
    heading.textContent = section.title
    text.append(heading)
  }
  text.append(...buildParts(excerpt))
  option.append(title, text)
  return option
}

function buildParts(parts: Part[]): (Node | string)[] {
  return parts.map(({ text, marked }) => {
    if (!marked) return text
    const mark = document.createElement('mark')
    mark.textContent = text
    return mark
  })
}
