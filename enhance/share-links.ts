/** Buttons to send the page on: the system's share sheet where there is one, and the link itself. */
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

  private async share(link: ShareData): Promise<void> {
    try {
      await navigator.share(link)
    } catch (error) {
      if ((error as DOMException).name !== 'AbortError') throw error // the reader changed their mind
    }
  }

  private async copy(url: string): Promise<void> {
    await navigator.clipboard.writeText(url)
    this.querySelector('[role=status]')!.textContent = this.dataset.copied ?? ''
  }
}
