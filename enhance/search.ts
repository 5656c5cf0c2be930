/** Makes the link to the search page open a dialog instead, as do `/` and Ctrl or ⌘ with K. */
export function offerSearch(): void {
  const link = document.querySelector<HTMLAnchorElement>('a[data-search]')
  if (!link) return
  const open = async () => {
    const field = document.querySelector<HTMLInputElement>('main search input')
    if (field) return field.select()
    try {
      const { openSearch } = await import('./search-dialog')
      openSearch(link)
    } catch {
      location.assign(link.href) // no network, or a new build: the search page does the same
    }
  }
  link.addEventListener('click', (event) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return
    event.preventDefault()
    open()
  })
  addEventListener('keydown', (event) => {
    if (!isShortcut(event)) return
    event.preventDefault()
    open()
  })
}

function isShortcut(event: KeyboardEvent): boolean {
  const { key, isComposing, ctrlKey, metaKey, altKey, target } = event
  if (isComposing || altKey) return false
  if (ctrlKey || metaKey) return key.toLowerCase() === 'k'
  const isTyping = (target as HTMLElement).closest('input, textarea, select, [contenteditable]')
  // The single-key shortcut can be turned off in the dialog (WCAG 2.1.4).
  return key === '/' && !isTyping && localStorage.getItem('search-key') !== 'off'
}
