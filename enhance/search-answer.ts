/** What `/api/search` says, as far as the dialog shows it. */
export interface Answer {
  total: number
  understood?: string
  hits: Hit[]
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

const answers = new Map<string, Promise<Answer>>()

/** Asked once for each query while the page is open. */
export function ask(query: string, lang: string): Promise<Answer> {
  const known = answers.get(query) ?? request(query, lang)
  answers.set(query, known)
  known.catch(() => answers.delete(query)) // the next try may succeed; who asked sees the error
  return known
}

async function request(query: string, lang: string): Promise<Answer> {
  const response = await fetch(`/api/search?${new URLSearchParams({ q: query, lang, limit: '8' })}`)
  if (!response.ok) throw new Error(`search answered ${response.status}`)
  return response.json()
}

/** A hit as an option of a list, itself a link; all that came from outside is text, never markup. */
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
