import { renderToStringAsync } from 'preact-render-to-string'
import { buildIsland } from './react.js'

/** @returns HTML of a component, with what it waits for */
export async function renderIsland(
  component: unknown,
  props: object,
  id: string,
  slot: string | undefined,
): Promise<string> {
  return renderToStringAsync(buildIsland(component, props, id, slot))
}
