import { adoptStyle } from './adopt-style'
import { loadPage } from './load-page'
import { buildRecent, remember } from './recent-searches'
import { ask } from './search-answer'
import style from './search-dialog.css'
import { type Answer, buildOption, type Hit, offer } from './search-hits'
import { buildKeySwitch, isComposing } from './search-key'

/**
 * The search dialog: results while typing, arrow keys to select one. Its labels and suggestions come from the search
 * page, which works without it.
 */
class SearchDialog extends HTMLElement {
  readonly #dialog = document.createElement('dialog')
  readonly #field = document.createElement('input')
  readonly #status = document.createElement('p')
  readonly #list = document.createElement('div')
  readonly #proposals = document.createElement('div')
  readonly #all = document.createElement('a')
  #words: DOMStringMap = {}
  #isLoaded = false
  #link!: HTMLAnchorElement
  #shown: Answer | undefined
  #active = -1
  #timer = 0
  /** Until `waiting` is shown. */
  #patience = 0

  open(link: HTMLAnchorElement): void {
    if (!this.#dialog.isConnected) this.#build(link)
    if (this.#dialog.open) return
    if (!this.#isLoaded) this.#load()
    this.#dialog.showModal()
    this.#field.select()
    this.#show()
  }

  #build(link: HTMLAnchorElement): void {
    adoptStyle(style)
    this.#link = link
    this.#words = { all: link.textContent, failed: link.dataset.search }
    const form = Object.assign(document.createElement('form'), { action: link.href })
    const ariaLabel = link.textContent
    this.#dialog.ariaLabel = ariaLabel
    Object.assign(this.#field, { type: 'search', name: 'q', maxLength: 200, autocomplete: 'off', spellcheck: false })
    Object.assign(this.#field, { role: 'combobox', ariaLabel, ariaExpanded: 'false', ariaAutoComplete: 'list' })
    this.#field.setAttribute('aria-controls', 'search-hits')
    this.#field.enterKeyHint = 'search'
    const close = document.createElement('button')
    const { dismiss = '' } = document.documentElement.dataset
    Object.assign(close, { type: 'button', className: 'close', textContent: '×', ariaLabel: dismiss })
    close.addEventListener('click', () => this.#dialog.close())
    form.append(this.#field, close)
    Object.assign(this.#status, { role: 'status', className: 'status' })
    Object.assign(this.#list, { id: 'search-hits', role: 'listbox', ariaLabel: link.textContent })
    const body = document.createElement('div')
    body.className = 'body'
    body.append(this.#status, this.#list, this.#proposals)
    const foot = document.createElement('div')
    foot.className = 'foot'
    this.#all.textContent = this.#words.all ?? ''
    foot.append(this.#all)
    this.#dialog.append(form, body, foot)
    this.append(this.#dialog)
    this.#listen(form)
  }

  /** Loads labels and suggestions from the search page. If that fails, the next opening tries again. */
  async #load(): Promise<void> {
    const page = await loadPage(this.#link.href)
    const words = page?.querySelector<HTMLElement>('main search')?.dataset
    if (this.#isLoaded) return
    if (page && words) {
      this.#isLoaded = true
      this.#words = words
      this.#field.placeholder = page.querySelector('input')?.placeholder ?? ''
      this.#proposals.append(...(page.querySelector('.search-help')?.children ?? []))
      this.#all.textContent = words.all ?? ''
      this.#all.after(buildKeySwitch(words.shortcut ?? ''))
      this.#show()
    } else if (this.#query === '') this.#showNothing(this.#words.failed ?? '', false)
  }

  #listen(form: HTMLFormElement): void {
    this.#field.addEventListener('input', () => {
      clearTimeout(this.#timer)
      this.#timer = window.setTimeout(() => this.#show(), 80)
    })
    form.addEventListener('submit', (event) => {
      const link = this.#list.children[this.#active] as HTMLAnchorElement | undefined
      if (this.#query !== '') remember(this.#query)
      if (!link) return // the form opens the search page
      event.preventDefault()
      this.#dialog.close()
      location.assign(link.href)
    })
    this.#field.addEventListener('keydown', (event) => {
      if (isComposing(event)) return event.key === 'Enter' ? event.preventDefault() : undefined // ends a syllable only
      if (event.key === 'Escape') {
        event.preventDefault() // a search field would only be emptied
        return this.#dialog.close()
      }
      const steps: Record<string, number> = { ArrowDown: 1, ArrowUp: -1 }
      const step = steps[event.key]
      if (!step || this.#list.childElementCount === 0) return
      event.preventDefault()
      const count = this.#list.childElementCount
      this.#activate((this.#active + step + count + (this.#active === -1 && step === -1 ? 1 : 0)) % count)
    })
    this.#list.addEventListener('click', () => {
      remember(this.#query)
      this.#dialog.close()
    })
    this.#dialog.addEventListener('click', (event) => event.target === this.#dialog && this.#dialog.close())
  }

  get #query(): string {
    return this.#field.value.trim()
  }

  async #show(): Promise<void> {
    const query = this.#query
    this.#all.href = `${this.#link.href}${query ? `?${new URLSearchParams({ q: query })}` : ''}`
    clearTimeout(this.#patience)
    if (query === '') {
      this.#all.hidden = true
      return this.#showNothing('', true)
    }
    this.#patience = window.setTimeout(() => {
      this.#status.textContent = this.#words.waiting ?? ''
    }, 200)
    const answer = await ask(query, document.documentElement.lang)
    if (query !== this.#query) return // the query has changed meanwhile
    clearTimeout(this.#patience)
    this.#all.hidden = answer !== undefined && answer.total <= answer.hits.length
    if (!answer) return this.#showNothing(this.#words.failed ?? '', false)
    const selected = answer === this.#shown ? this.#active : -1 // shown again when labels come late
    const { total, understood, hits, nearest } = answer
    if (total === 0) this.#showNothing(this.#say('nothing', query), true, nearest.map(offer))
    else {
      this.#fill(hits)
      this.#proposals.hidden = true
      const other = understood ? `${this.#say('understood', understood)} ` : ''
      this.#status.textContent = `${other}${this.#say(total === 1 ? 'one' : 'count', String(total))}`
    }
    this.#shown = answer
    this.#activate(selected)
  }

  #fill(hits: readonly Hit[]): void {
    this.#list.replaceChildren(...hits.map(buildOption))
    this.#field.ariaExpanded = String(hits.length > 0)
    this.#activate(-1)
  }

  /** A label with a value in it; only the value while the labels are not loaded. */
  #say(name: string, value: string): string {
    return this.#words[name]?.replace('{}', value) ?? value
  }

  #showNothing(status: string, hasProposals: boolean, offers: readonly Hit[] = []): void {
    this.#fill(offers)
    this.#status.textContent = status
    this.#proposals.hidden = !hasProposals
    this.#proposals.querySelector('.recent')?.remove()
    if (!this.#isLoaded) return
    this.#proposals.prepend(
      ...buildRecent(this.#words, (query) => {
        if (query) this.#field.value = query
        this.#field.focus()
        if (query) this.#show()
      }),
    )
  }

  #activate(number: number): void {
    this.#active = number
    for (const [index, option] of [...this.#list.children].entries()) {
      option.ariaSelected = String(index === number)
      if (index === number) option.scrollIntoView({ block: 'nearest' })
    }
    if (number === -1) this.#field.removeAttribute('aria-activedescendant')
    else this.#field.setAttribute('aria-activedescendant', `search-hit-${number}`)
  }
}

customElements.define('search-dialog', SearchDialog)

export function openSearch(link: HTMLAnchorElement): void {
  const known = document.querySelector<SearchDialog>('search-dialog') ?? new SearchDialog()
  if (!known.isConnected) (document.getElementById('overlays') ?? document.body).append(known)
  known.open(link)
}
