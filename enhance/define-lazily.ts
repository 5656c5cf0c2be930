/** Defines a custom element whose code is loaded when the first one is connected. */
export function defineLazily(name: string, load: () => Promise<{ connect: (element: HTMLElement) => unknown }>): void {
  customElements.define(
    name,
    class extends HTMLElement {
      async connectedCallback() {
        const code = await load().catch(() => undefined) // no network, or a new build: the page works without it
        code?.connect(this)
      }
    },
  )
}
