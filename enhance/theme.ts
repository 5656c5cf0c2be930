/**
 * Sets the reader's theme before the first paint, so that nothing flashes. Without a choice (or without JavaScript) CSS
 * follows the system.
 */
keepStorage()
const chosen = localStorage.getItem('theme')
if (chosen === 'light' || chosen === 'dark') document.documentElement.dataset.theme = chosen

/** Where cookies are blocked, `localStorage` throws: replaces it by a map that lasts as long as the page. */
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
