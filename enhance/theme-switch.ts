type Theme = 'system' | 'light' | 'dark'

/**
 * The theme buttons. CSS hides them until this element is defined, because without JavaScript the system's theme
 * applies. Shows the current theme and stores the choice.
 */
export class ThemeSwitch extends HTMLElement {
  connectedCallback(): void {
    this.show((document.documentElement.dataset.theme as Theme | undefined) ?? 'system')
    this.addEventListener('click', (event) => {
      const button = (event.target as Element).closest('button')
      if (button) this.choose(button.value as Theme)
    })
    // Changed in another tab.
    addEventListener('storage', (event) => {
      if (event.key === 'theme') this.apply((event.newValue as Theme | null) ?? 'system')
    })
  }

  private choose(theme: Theme): void {
    this.apply(theme) // first: if storage throws, the choice still applies to this page
    if (theme === 'system') localStorage.removeItem('theme')
    else localStorage.setItem('theme', theme)
  }

  private apply(theme: Theme): void {
    if (theme === 'system') delete document.documentElement.dataset.theme
    else document.documentElement.dataset.theme = theme
    this.show(theme)
  }

  private show(theme: Theme): void {
    for (const button of this.querySelectorAll('button')) {
      button.setAttribute('aria-pressed', String(button.value === theme))
    }
  }
}
