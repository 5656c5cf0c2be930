import { copyText } from './copy-text'

/** Buttons of a post: the system's share sheet on phones that have one, elsewhere the link; and the post as Markdown. */
export class ShareLinks extends HTMLElement {
  connectedCallback(): void {
    const link = {
      title: document.title,
      url: document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href ?? location.href,
    }
    const sharing = 'share' in navigator && matchMedia('(pointer: coarse)').matches
    const act = {
      share: () => this.share(link),
      copy: () => this.copy(link.url),
      markdown: () => this.copyMarkdown(),
    }
    for (const button of this.querySelectorAll<HTMLButtonElement>('button[value]')) {
      button.hidden = button.value === (sharing ? 'copy' : 'share')
      button.addEventListener('click', act[button.value as keyof typeof act])
    }
    this.querySelector('a')?.toggleAttribute('hidden', true)
  }

  private async share(link: ShareData & { url: string }): Promise<void> {
    try {
      await navigator.share(link)
    } catch (error) {
      const isChangeOfMind = (error as DOMException).name === 'AbortError'
      if (!isChangeOfMind) await this.copy(link.url)
    }
  }

  private async copyMarkdown(): Promise<void> {
    const { href } = this.querySelector('a')!
    const text = fetch(href).then((answer) => (answer.ok ? answer.text() : Promise.reject(answer.status)))
    const blob = text.then((written) => new Blob([written], { type: 'text/plain' }))
    try {
      // The promise itself: Safari copies nothing that comes after an await.
      await navigator.clipboard.write([new ClipboardItem({ 'text/plain': blob })])
      this.tell(this.dataset.copied)
    } catch {
      const written = await text.catch(() => undefined)
      if (written === undefined)
        location.assign(href) // the text itself, or what the browser says of the network
      else await this.copy(written, this.dataset.failed)
    }
  }

  /** @param other what it says when the text could not be copied; a link is shown, to be copied by hand */
  private async copy(text: string, other = text): Promise<void> {
    this.tell((await copyText(text)) ? this.dataset.copied : other)
  }

  private tell(words = ''): void {
    this.querySelector(':scope > [role=status]')!.textContent = words
  }
}
