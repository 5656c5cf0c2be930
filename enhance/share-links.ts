import { copyText } from './copy-text'

/** Share buttons: the system's share sheet where it is supported, and copying the link. */
export class ShareLinks extends HTMLElement {
  connectedCallback(): void {
    const link = {
      title: document.title,
      url: document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href ?? location.href,
    }
    for (const button of this.querySelectorAll('button')) {
      button.hidden = button.value === 'share' && !navigator.share
      button.addEventListener('click', () => (button.value === 'share' ? this.share(link) : this.copy(link.url)))
    }
  }

  private async share(link: ShareData & { url: string }): Promise<void> {
    try {
      await navigator.share(link)
    } catch (error) {
      const isChangeOfMind = (error as DOMException).name === 'AbortError'
      if (!isChangeOfMind) await this.copy(link.url)
    }
  }

  private async copy(url: string): Promise<void> {
    const isCopied = await copyText(url)
    this.querySelector('[role=status]')!.textContent = isCopied ? (this.dataset.copied ?? '') : url
  }
}
