/**
 * Whether a key belongs to a composition. Safari tells of the key that ends one after its end, by `keyCode` alone
 * (https://bugs.webkit.org/show_bug.cgi?id=165004).
 */
export function isComposing({ isComposing, keyCode }: KeyboardEvent): boolean {
  return isComposing || keyCode === 229
}

/** A single-key shortcut needs a switch to turn it off (WCAG 2.1.4). */
export function buildKeySwitch(name: string): HTMLElement {
  const label = document.createElement('label')
  const box = document.createElement('input')
  box.type = 'checkbox'
  box.checked = localStorage.getItem('search-key') !== 'off'
  box.addEventListener('change', () => {
    if (box.checked) localStorage.removeItem('search-key')
    else localStorage.setItem('search-key', 'off')
  })
  label.append(box, name)
  return label
}
