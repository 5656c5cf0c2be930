/** The fields of `/api/search`'s response that the dialog shows. */
export interface Answer {
  total: number
  understood?: string
  hits: Hit[]
  /** When nothing is found: posts that have some of the query. */
  nearest: { lang: string; title: string; url: string }[]
}

export interface Part {
  text: string
  marked: boolean
  isSynonym?: boolean
  isRest?: true
}

export interface Hit {
  /** Of the post. */
  lang: string
  titleParts: Part[]
  url: string
  section?: { title: string; url: string }
  excerpt: Part[]
}

/** A post to offer where nothing is found. */
export function offer({ lang, title, url }: Answer['nearest'][number]): Hit {
  return { lang, titleParts: [{ text: title, marked: false }], url, excerpt: [] }
}

/** A hit as an option of the listbox, which is a link. Its strings are inserted as text, never as markup. */
export function buildOption({ lang, titleParts, url, section, excerpt }: Hit, number: number): HTMLAnchorElement {
  const option = document.createElement('a')
  option.role = 'option'
  option.id = `search-hit-${number}`
  option.ariaSelected = 'false'
  option.href = section?.url ?? url
  option.tabIndex = -1
  option.lang = lang
  const title = document.createElement('strong')
  title.append(...buildTitle(titleParts))
  const text = document.createElement('p')
  if (section) {
    const heading = document.createElement('b')
    heading.textContent = section.title
    text.append(heading)
  }
  text.append(...buildParts(excerpt))
  if (lang !== document.documentElement.lang) {
    const language = document.createElement('small')
    language.textContent = new Intl.DisplayNames(lang, { type: 'language' }).of(lang) ?? lang
    option.append(language)
  }
  option.append(title, text)
  return option
}

/** A text with its matches marked. */
export function buildParts(parts: readonly Part[]): (Node | string)[] {
  return parts.map(({ text, marked, isSynonym }) => {
    if (!marked) return text
    const mark = document.createElement('mark')
    mark.textContent = text
    if (isSynonym) mark.className = 'synonym'
    return mark
  })
}

/** A title with its matches marked, which breaks as titles do (`components/ui/title-text.tsx`). */
export function buildTitle(parts: readonly Part[]): (Node | string)[] {
  const rest = document.createElement('span')
  rest.className = 'title-rest'
  rest.append(...buildParts(parts.filter(({ isRest }) => isRest)))
  return [...buildParts(parts.filter(({ isRest }) => !isRest)), ...(rest.hasChildNodes() ? [rest] : [])]
}
