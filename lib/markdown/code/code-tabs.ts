import type { ElementContent } from 'hast'
import { h } from 'hastscript'
import type { Code, Node, Root } from 'mdast'
import type { Context } from '@/lib/markdown/context'
import { SKIP, visit } from '@/lib/markdown/syntax/visit'

/** Adjacent code blocks with `tab="…"`. */
export interface CodeTabs extends Node {
  type: 'codeTabs'
  children: Code[]
}

declare module 'mdast' {
  interface RootContentMap {
    codeTabs: CodeTabs
  }
  interface BlockContentMap {
    codeTabs: CodeTabs
  }
}

const label = /(?:^|\s)tab="([^"]*)"/

/** Groups adjacent code blocks that have labels. */
export function groupTabs(tree: Root): void {
  visit(tree, 'code', (node, index, parent) => {
    if (!parent || index === undefined || !label.test(node.meta ?? '')) return
    const siblings = parent.children as Node[]
    let end = index
    while (siblings[end]?.type === 'code' && label.test((siblings[end] as Code).meta ?? '')) end += 1
    const group: CodeTabs = { type: 'codeTabs', children: siblings.slice(index, end) as Code[] }
    siblings.splice(index, end - index, group)
    return [SKIP, index + 1]
  })
}

/**
 * Renders a group as all its blocks, each under its label, so that it works without JavaScript; `enhance/code-tabs.ts`
 * turns it into tabs.
 */
export function renderTabs(
  group: CodeTabs,
  blocks: ReadonlyMap<Code, ElementContent>,
  context: Context,
): ElementContent {
  const panels = group.children.flatMap((block): ElementContent[] => {
    const name = label.exec(block.meta ?? '')?.[1] ?? ''
    if (context.target === 'feed') return [h('p', [h('strong', name)]), blocks.get(block)!]
    return [h('section', { ariaLabel: name }, [h('p', { class: 'tab-label' }, name), blocks.get(block)!])]
  })
  return context.target === 'feed' ? h('div', panels) : h('code-tabs', panels)
}
