/**
 * The button for the dark theme. CSS hides it until this element is defined, because without JavaScript the system's
 * theme applies. A choice is stored as long as it differs from the system's theme, which is followed otherwise.
 */
export class ThemeSwitch extends HTMLElement {
  private readonly system = matchMedia('(prefers-color-scheme: dark)')

  connectedCallback(): void {
    this.show()
    this.addEventListener('click', () => this.choose(!this.isDark()))
    this.system.addEventListener('change', () => this.show())
    // Changed in another tab, also while this page was in the back/forward cache, where it hears of nothing.
    addEventListener('pageshow', ({ persisted }) => {
      if (persisted) this.apply(this.readChoice())
    })
    addEventListener('storage', (event) => {
      if (event.key === 'theme') this.apply(this.readChoice())
    })
  }

  private readChoice(): string | undefined {
    const theme = localStorage.getItem('theme')
    return theme === 'light' || theme === 'dark' ? theme : undefined
  }

  private isDark(): boolean {
    const { theme } = document.documentElement.dataset
    return theme ? theme === 'dark' : this.system.matches
  }

  private choose(dark: boolean): void {
    const theme = dark === this.system.matches ? undefined : dark ? 'dark' : 'light'
    this.apply(theme) // first: if storage throws, the choice still applies to this page
    if (theme) localStorage.setItem('theme', theme)
    else localStorage.removeItem('theme')
  }

  private apply(theme: string | undefined): void {
    if (theme) document.documentElement.dataset.theme = theme
    else delete document.documentElement.dataset.theme
    this.show()
  }

  private show(): void {
    this.querySelector('button')?.setAttribute('aria-pressed', String(this.isDark()))
  }
}
