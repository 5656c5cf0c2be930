import { renderToString } from 'preact-render-to-string'
import { buildIsland } from './react.js'

/** @returns HTML of a component */
export const renderIsland = (component: unknown, props: object, id: string, slot: string | undefined): string =>
  renderToString(buildIsland(component, props, id, slot))
