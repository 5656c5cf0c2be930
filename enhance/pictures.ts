/**
 * Only in `npm run dev`: a picture that is pasted into a page, or dropped on it, is stored beside its post, and written
 * into the post after the block where the pointer or the selection is. `lib/writing/receive-picture.ts` answers.
 */

interface Words {
  stored: string
  copied: string
  failed: string
  reasons: Record<string, string>
}

interface Answer {
  name: string
  markdown: string
  line?: number
  reason?: string
}

const own = document.currentScript as HTMLScriptElement
const address = own.dataset.pictures!
const words = JSON.parse(own.dataset.words!) as Words

const said = document.createElement('output')
said.dataset.pictures = ''
said.style.cssText =
  'position:fixed;inset:1rem 1rem auto;z-index:60;width:fit-content;max-width:40rem;margin-inline:auto;padding:.6rem 1rem;border:1px solid var(--strong-line);border-radius:.5rem;background:var(--raised);color:var(--ink)'

function say(text: string): void {
  said.textContent = text
  document.body.append(said)
}

let pointed: Element | null = null
addEventListener('pointermove', ({ target }) => (pointed = target as Element), { passive: true })

/** The block of the text that a node is in, as parameters of a request. */
function describeBlock(node: Node | null): Record<string, string> {
  const element = node instanceof Element ? node : node?.parentElement
  const block = element?.closest('.prose > *')
  if (!block?.parentElement) return {}
  const all = [...block.parentElement.children]
  return { block: String(all.indexOf(block)), of: String(all.length), tag: block.tagName }
}

const picturesOf = (data: DataTransfer | null) =>
  [...(data?.files ?? [])].filter(({ type, name }) => /^image\//.test(type) || /\.(?:heic|heif)$/i.test(name))

/** One after the other, each after the one before. */
async function send(files: readonly File[], node: Node | null): Promise<void> {
  let place = describeBlock(node)
  const copies: string[] = []
  const lines: string[] = []
  for (const file of files) {
    const query = new URLSearchParams({ page: location.pathname, name: file.name, ...place })
    const answer = await fetch(`${address}?${query}`, { method: 'POST', body: file }).catch(() => undefined)
    const { name, markdown, line, reason } = ((await answer?.json().catch(() => undefined)) ?? {}) as Partial<Answer>
    if (!name || !markdown) lines.push(words.failed.replace('{name}', file.name) + (words.reasons[reason ?? ''] ?? ''))
    else if (line) lines.push(words.stored.replace('{name}', name))
    else copies.push(markdown)
    if (line) place = { line: String(line) }
  }
  if (copies.length > 0) lines.push(await copy(copies.join('\n\n')))
  say(lines.join(' '))
}

/** The sentence has the Markdown, too: a browser may refuse the clipboard. */
async function copy(markdown: string): Promise<string> {
  await navigator.clipboard?.writeText(markdown).catch(() => undefined)
  return words.copied.replace('{markdown}', markdown)
}

const isField = (target: EventTarget | null) =>
  target instanceof Element && target.closest('input, textarea, [contenteditable]') !== null

addEventListener('paste', (event) => {
  const files = picturesOf(event.clipboardData)
  if (files.length === 0 || isField(event.target)) return
  event.preventDefault()
  const selection = getSelection()
  void send(files, selection && !selection.isCollapsed ? selection.anchorNode : pointed)
})
addEventListener('dragover', (event) => {
  if (event.dataTransfer?.types.includes('Files')) event.preventDefault()
})
addEventListener('drop', (event) => {
  const files = picturesOf(event.dataTransfer)
  if (files.length === 0) return
  event.preventDefault()
  void send(files, event.target as Node)
})
