import type { Element, ElementContent } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { h } from 'hastscript'
import { visit } from '@/lib/markdown/syntax/visit'
import type { RenderIsland } from './own-element'

/** A `'use client'` file, bundled. */
export interface BuiltIsland {
  /** URL of the module for browsers, from the root of the site. */
  url: string
  /** What the module for this process exports: the components, and `renderIsland` of `islands/server.ts`. */
  exports: Record<string, unknown>
}

type RenderComponent = (component: unknown, props: object, id: string, slot: string | undefined) => Promise<string>

/** @param built by absolute path of the file */
export function islandRenderer(built: ReadonlyMap<string, BuiltIsland>): RenderIsland {
  return async ({ file, name, client, props }, children, id, target) => {
    const { url, exports } = built.get(file)!
    const slot = children.length > 0 ? '<template></template>' : undefined
    const html = await (exports.renderIsland as RenderComponent)(exports[name], JSON.parse(props) as object, id, slot)
    const root = h('post-island', { src: url, dataName: name, dataClient: client, dataId: id, dataProps: props })
    root.children = fromHtml(html, { fragment: true }).children as ElementContent[]
    visit(root, 'element', (node) => {
      if (node.tagName === 'island-slot') node.children = children
    })
    if (target === 'feed') return withoutControls(root)
    return client === 'none' ? root.children : [root]
  }
}

const controls = new Set(['button', 'input', 'select', 'textarea', 'output', 'dialog', 'form', 'label'])

/** What an island says without its script. */
function withoutControls({ children }: Element): ElementContent[] {
  return children.flatMap((child): ElementContent[] => {
    if (child.type !== 'element') return child.type === 'comment' ? [] : [child]
    if (controls.has(child.tagName)) return []
    child.children = withoutControls(child)
    return child.tagName === 'island-slot' ? child.children : [child]
  })
}
