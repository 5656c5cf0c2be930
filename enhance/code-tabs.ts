/**
 * Tabs for code blocks in several languages (the tabs pattern of the ARIA Authoring Practices Guide). The choice is
 * stored and applies to every group with a tab of that name.
 */
export class CodeTabs extends HTMLElement {
  private readonly panels = [...this.querySelectorAll<HTMLElement>(':scope > section')]
  private readonly tabs: HTMLButtonElement[] = []

  connectedCallback(): void {
    if (this.tabs.length > 0) return
    const list = document.createElement('div')
    list.role = 'tablist'
    for (const panel of this.panels) {
      const tab = document.createElement('button')
      tab.type = 'button'
      tab.role = 'tab'
      tab.textContent = panel.ariaLabel
      tab.addEventListener('click', () => this.choose(panel.ariaLabel ?? ''))
      panel.role = 'tabpanel'
      this.tabs.push(tab)
      list.append(tab)
    }
    list.addEventListener('keydown', (event) => this.move(event))
    this.prepend(list)
    this.show(localStorage.getItem('tab') ?? '')
  }

  private choose(name: string): void {
    localStorage.setItem('tab', name)
    for (const group of document.querySelectorAll<CodeTabs>('code-tabs')) group.show(name)
  }

  private show(name: string): void {
    const found = this.panels.findIndex((panel) => panel.ariaLabel === name)
    if (found === -1 && this.tabs.some((tab) => tab.ariaSelected === 'true')) return
    const chosen = Math.max(0, found)
    for (const [index, panel] of this.panels.entries()) {
      const tab = this.tabs[index]!
      panel.classList.toggle('folded', index !== chosen)
      tab.ariaSelected = String(index === chosen)
      tab.tabIndex = index === chosen ? 0 : -1
    }
  }

  private move(event: KeyboardEvent): void {
    const steps: Record<string, number> = { ArrowRight: 1, ArrowLeft: -1, Home: -Infinity, End: Infinity }
    const step = steps[event.key]
    if (step === undefined) return
    event.preventDefault()
    const last = this.tabs.length - 1
    const from = this.tabs.indexOf(document.activeElement as HTMLButtonElement)
    const to = Number.isFinite(step) ? (from + step + last + 1) % (last + 1) : step < 0 ? 0 : last
    this.tabs[to]!.focus()
    this.tabs[to]!.click()
  }
}
