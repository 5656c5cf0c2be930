/**
 * Copies text to the clipboard. Without access to the Clipboard API (plain HTTP, no permission), `execCommand` copies a
 * selection.
 * @returns whether it was copied
 */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return copySelected(text)
  }
}

function copySelected(text: string): boolean {
  const { activeElement } = document
  const field = document.createElement('textarea')
  field.className = 'visually-hidden'
  field.value = text
  field.readOnly = true
  ;(activeElement?.parentElement ?? document.body).append(field) // inside an open dialog, where it can be selected
  field.select()
  const isCopied = document.execCommand('copy')
  field.remove()
  if (activeElement instanceof HTMLElement) activeElement.focus({ preventScroll: true })
  return isCopied
}
