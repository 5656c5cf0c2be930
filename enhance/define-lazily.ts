/** A custom element whose code comes when the first of its kind is on the page, also one that comes later. */
export function defineLazily(name: string, load: () => Promise<{ connect: (element: HTMLElement) => unknown }>): void {
  customElements.define(
    name,
    class extends HTMLElement {
      async connectedCallback() {
        const code = await load().catch(() => undefined) // no network, or a new build: the page is whole without it
        code?.connect(this)
      }
    },
  )
}
