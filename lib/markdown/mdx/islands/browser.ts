import { Component, type ComponentChildren, h, hydrate, render } from 'preact'
import { buildIsland } from './react.js'

/**
 * Hydrates a component in what the build has rendered. If it throws, at once or later, the page shows again what the
 * build has rendered.
 */
export function hydrateIsland(element: HTMLElement, component: unknown, props: object): void {
  const built = element.innerHTML
  const slot = element.querySelector('island-slot')?.innerHTML
  const restore = (error: unknown) => {
    console.error(error)
    queueMicrotask(() => {
      render(null, element)
      element.innerHTML = built
    })
  }
  const tree = buildIsland(component, props, element.dataset.id ?? '', slot)
  try {
    hydrate(h(Boundary, { restore }, tree), element)
  } catch (error) {
    restore(error)
  }
}

class Boundary extends Component<{ restore(error: unknown): void; children?: ComponentChildren }> {
  override state = { isBroken: false }

  override componentDidCatch(error: unknown): void {
    this.setState({ isBroken: true }) // otherwise Preact throws it on
    this.props.restore(error)
  }

  override render() {
    return this.state.isBroken ? null : this.props.children
  }
}
