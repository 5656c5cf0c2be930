/** What a frame may do: run its own scripts in its own origin and open windows, but not lead this page elsewhere. */
const sandbox =
  'allow-scripts allow-same-origin allow-forms allow-popups allow-popups-to-escape-sandbox allow-presentation'

/** A card whose button puts the frame in the place of its picture. Until then nothing is loaded from elsewhere. */
customElements.define(
  'embed-card',
  class extends HTMLElement {
    connectedCallback() {
      // The script may run while the page is read, before the button is there.
      this.addEventListener('click', ({ target }) => {
        const button = (target as Element).closest('button')
        if (!button) return
        const frame = document.createElement('iframe')
        const { frame: src = '', title = '' } = this.dataset
        const set = { title, sandbox, loading: 'lazy', allow: 'fullscreen; encrypted-media; picture-in-picture' }
        for (const [name, value] of Object.entries(set)) frame.setAttribute(name, value)
        frame.referrerPolicy = 'strict-origin-when-cross-origin'
        frame.src = src
        button.replaceWith(frame)
        this.dataset.shown = ''
        frame.focus()
      })
    }
  },
)
