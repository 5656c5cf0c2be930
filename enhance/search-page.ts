import { askFiles, type FilesAnswer, type FilesHit } from './search-files'
import { buildParts, buildTitle } from './search-hits'

const filterNames = ['tag', 'year', 'venue', 'lang']
const pageSize = 10

/**
 * The search page of an exported site: answers the query of the URL as a server's page does. Its markup and words are in
 * the page; what it fills in is text, never markup.
 */
export async function connect(root: HTMLElement): Promise<void> {
  const { lang } = document.documentElement
  const { query, filters, page } = readUrl(lang)
  part(root, 'without-script').hidden = true
  showForm(root, query, filters, lang)
  const status = root.querySelector<HTMLElement>('[role="status"]')!
  const words = root.querySelector<HTMLElement>('search')!.dataset
  const field = root.querySelector<HTMLInputElement>('input[type="search"]')!
  if (query === '' && Object.keys(filters).length === 0) return field.focus()
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[hreflang]')) link.search ||= location.search
  status.textContent = words.waiting ?? ''
  const answer = await askFiles({ query, filters, lang, limit: pageSize, page })
  if (answer) show(root, answer, words, page)
  else status.textContent = words.failed ?? ''
}

const part = (root: ParentNode, name: string) => root.querySelector<HTMLElement>(`:not(template)[data-part="${name}"]`)!

function clone(
  root: ParentNode,
  name: string,
  lang?: string,
): { template: HTMLTemplateElement; copy: DocumentFragment } {
  const ofLanguage = lang ? `[data-lang="${lang}"]` : ''
  const template = root.querySelector<HTMLTemplateElement>(`template[data-part="${name}"]${ofLanguage}`)!
  return { template, copy: template.content.cloneNode(true) as DocumentFragment }
}

/** Invalid values are ignored. */
function readUrl(lang: string) {
  const given = new URLSearchParams(location.search)
  const read = (name: string) => (given.get(name) ?? '').trim().slice(0, 200)
  const filters = filterNames.map((name) => [name, read(name)]).filter(([, value]) => value !== '' && value !== lang)
  const page = /^[1-9]\d{0,5}$/.test(read('page')) ? Number(read('page')) : 1
  return { query: read('q'), filters: Object.fromEntries(filters) as Record<string, string>, page }
}

function showForm(root: HTMLElement, query: string, filters: Record<string, string>, lang: string): void {
  const box = part(root, 'form')
  const form = box.querySelector('form')!
  form.querySelector('input')!.value = query
  for (const [name, value] of Object.entries(filters)) form.append(hiddenField(name, value))
  const known = root.querySelector(`template[data-part="filters"][data-lang="${CSS.escape(filters.lang ?? '')}"]`)
  const { copy } = clone(root, 'filters', known ? filters.lang : lang)
  if (query !== '') copy.querySelector('form')!.prepend(hiddenField('q', query))
  for (const select of copy.querySelectorAll('select'))
    select.value = filters[select.name] ?? (select.name === 'lang' ? lang : '')
  copy.querySelector('details')!.open = Object.keys(filters).length > 0
  box.append(copy)
  box.hidden = false
}

function hiddenField(name: string, value: string): HTMLInputElement {
  return Object.assign(document.createElement('input'), { type: 'hidden', name, value })
}

function show(root: HTMLElement, answer: FilesAnswer, words: DOMStringMap, page: number): void {
  const { asked, total, understood, hits, nearest, pages } = answer
  const say = (name: string, value: string) => words[name]?.replace('{}', value) ?? value
  document.title = root.dataset.title?.replace('{}', asked) ?? asked
  const status = root.querySelector<HTMLElement>('[role="status"]')!
  status.textContent = total === 0 ? say('nothing', asked) : say(total === 1 ? 'one' : 'count', String(total))
  if (understood) {
    const other = document.createElement('strong')
    other.className = 'text-ink'
    other.textContent = `${say('understood', understood)} `
    status.prepend(other)
  }
  const list = root.querySelector<HTMLElement>('.search-results')!
  list.append(...hits.map((hit) => buildHit(root, hit)))
  list.hidden = hits.length === 0
  root.querySelector<HTMLElement>('.search-help')!.hidden = total > 0
  if (pages.length > 0) part(root, 'pager').append(buildPager(root, pages, page))
  part(root, 'nearest').hidden = nearest.length === 0
  for (const post of nearest) {
    const item = document.createElement('li')
    item.lang = post.lang
    item.append(clone(root, 'post').copy)
    Object.assign(item.querySelector('a')!, { href: post.url, textContent: post.title })
    part(root, 'nearest').querySelector('ul')!.append(item)
  }
}

function buildHit(root: HTMLElement, hit: FilesHit): DocumentFragment {
  const { template, copy } = clone(root, 'hit', hit.lang)
  const [title, section] = copy.querySelectorAll('a')
  const [language, heading, text, facts] = copy.querySelectorAll('p')
  if (hit.lang === document.documentElement.lang) language!.remove()
  title!.href = hit.url
  title!.append(...buildTitle(hit.titleParts))
  if (hit.section) Object.assign(section!, { href: hit.section.url, textContent: hit.section.title })
  else heading!.remove()
  text!.append(...buildParts(hit.excerpt))
  Object.assign(facts!.querySelector('time')!, { dateTime: hit.date.iso, textContent: hit.date.text })
  const reasons = JSON.parse(template.dataset.reasons ?? '{}') as Record<string, string>
  const missing = hit.missing.length > 0 ? template.dataset.missing?.replace('{}', hit.missing.join(', ')) : undefined
  const isMarked = [...hit.titleParts, ...hit.excerpt].some(({ marked }) => marked)
  for (const fact of [hit.venue, !isMarked && reasons[hit.reason], missing].filter((one) => typeof one === 'string')) {
    const dot = Object.assign(document.createElement('span'), { ariaHidden: 'true', textContent: '·' })
    facts!.append(' ', dot, ' ', fact)
  }
  return copy
}

/** The pager of the page, with its links in other numbers. */
function buildPager(root: HTMLElement, pages: readonly (number | undefined)[], current: number): DocumentFragment {
  const { copy } = clone(root, 'pager')
  const nav = copy.querySelector('nav')!
  const [previous, link, here, , next] = nav.querySelectorAll('a')
  const hrefOf = (page: number) => {
    const url = new URL(location.href)
    url.searchParams.set('page', String(page))
    if (page === 1) url.searchParams.delete('page')
    return url.pathname + url.search
  }
  const step = (sample: HTMLAnchorElement, page: number) => {
    if (pages.includes(page)) return Object.assign(sample, { href: hrefOf(page) })
    const end = document.createElement('span')
    Object.assign(end, { className: sample.className, ariaDisabled: 'true', textContent: sample.textContent })
    end.classList.add('text-muted', 'opacity-60')
    return end
  }
  const numbers = pages.map((page) => {
    if (page === undefined)
      return Object.assign(document.createElement('span'), { textContent: '…', className: link!.className })
    const copied = (page === current ? here! : link!).cloneNode() as HTMLAnchorElement
    return Object.assign(copied, { href: hrefOf(page), textContent: String(page) })
  })
  nav.replaceChildren(step(previous!, current - 1), ...numbers, step(next!, current + 1))
  return copy
}
