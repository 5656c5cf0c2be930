import { copyText } from './copy-text'

/** Adds a copy button to a code block. Its labels come from the page, in its language. */
export class CodeBlock extends HTMLElement {
  connectedCallback(): void {
    const code = this.querySelector('code')
    if (!code || this.querySelector('.copy')) return
    const words = document.documentElement.dataset
    const button = document.createElement('button')
    button.type = 'button'
    button.className = 'copy'
    button.textContent = words.copy ?? 'Copy'
    const status = document.createElement('span')
    status.className = 'visually-hidden'
    status.role = 'status'
    button.addEventListener('click', async () => {
      const isCopied = await copyText(textOf(code))
      if (!isCopied) getSelection()?.selectAllChildren(code) // to copy by keyboard
      button.textContent = status.textContent = (isCopied ? words.copied : words.selected) ?? ''
      setTimeout(
        () => {
          button.textContent = words.copy ?? 'Copy'
          status.textContent = ''
        },
        isCopied ? 2000 : 6000,
      )
    })
    this.append(button, status)
  }
}

/** The code to copy: of a terminal session only the commands, of a diff no removed lines. */
function textOf(code: HTMLElement): string {
  if (code.childElementCount === 0) return code.textContent ?? ''
  const lines = [...code.children]
  const commands = lines.filter((line) => line.classList.contains('command'))
  return (commands.length > 0 ? commands : lines)
    .filter((line) => !line.classList.contains('remove'))
    .map((line) => line.textContent)
    .join('\n')
}
