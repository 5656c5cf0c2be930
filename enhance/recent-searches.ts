const key = 'searches'
const kept = 6

/**
 * Recent queries, stored on this device only. Not by `read-stored.ts`: what `main.ts` shares with code that is loaded later
 * becomes a file of its own, for which every page would wait.
 */
function listRecent(): string[] {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(key) ?? 'null')
    return Array.isArray(value) && value.every((one) => typeof one === 'string') ? value : []
  } catch {
    return [] // damaged, or storage is forbidden
  }
}

export function remember(query: string): void {
  const others = listRecent().filter((one) => one !== query)
  try {
    localStorage.setItem(key, JSON.stringify([query, ...others].slice(0, kept)))
  } catch {
    // Full or forbidden storage must not keep a reader from the result that was chosen.
  }
}

/**
 * A box with the recent queries, or none. `choose` gets the query that was clicked, or nothing after they were forgotten.
 */
export function buildRecent(words: DOMStringMap, choose: (query?: string) => void): HTMLElement[] {
  const queries = listRecent()
  if (queries.length === 0) return []
  const box = document.createElement('div')
  box.className = 'recent'
  const choices = queries.map((query) => {
    const button = document.createElement('button')
    Object.assign(button, { type: 'button', textContent: query })
    button.addEventListener('click', () => choose(query))
    return button
  })
  const clear = document.createElement('button')
  Object.assign(clear, { type: 'button', className: 'forget', textContent: words.forget })
  clear.addEventListener('click', () => {
    localStorage.removeItem(key)
    box.remove()
    choose()
  })
  box.append(words.recent ?? '', ...choices, clear)
  return [box]
}
