/**
 * Runs before the first paint: the reader's choice of theme, if there is one, so that nothing flashes.
 * Without it (or without JavaScript) the system decides, in CSS.
 */
keepStorage()
const chosen = localStorage.getItem('theme')
if (chosen === 'light' || chosen === 'dark') document.documentElement.dataset.theme = chosen

/** Where all cookies are blocked, the name alone throws. What is remembered then lasts until the page is left. */
function keepStorage(): void {
  try {
    localStorage.length
  } catch {
    const kept = new Map<string, string>()
    const value = {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, text: string) => kept.set(key, text),
      removeItem: (key: string) => kept.delete(key),
    }
    Object.defineProperty(window, 'localStorage', { value })
  }
}
