import type { ElementContent } from 'hast'
import type { Handler, Handlers } from 'mdast-util-to-hast'

/** Says on each block of the text where it ends in the file (`data-line`), for `npm run dev`. */
export function markLines(handlers: Handlers): Handlers {
  const marked = Object.entries(handlers).map(([name, handler]) => [name, handler && markLine(handler)])
  return Object.fromEntries(marked)
}

function markLine(handler: Handler): Handler {
  return (state, node, parent) => {
    const made = handler(state, node, parent)
    const end = node.position?.end.line
    if (parent?.type !== 'root' || end === undefined) return made
    for (const one of [made].flat() as (ElementContent | undefined)[])
      if (one?.type === 'element') one.properties.dataLine = end
    return made
  }
}
