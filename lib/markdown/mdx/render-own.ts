import type { Element, ElementContent, Parents, Root } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { createElement, type ReactNode } from 'react'
import { prerender } from 'react-dom/static'
import type { Context } from '@/lib/markdown/context'
import { SKIP, visit } from '@/lib/markdown/syntax/visit'
import type { IslandData, OwnCode } from './own-element'

/** Name of the element that stands in the HTML tree for an `OwnElement` until it is rendered. */
export const ownTag = 'own-element'

/**
 * Renders the components of a post. Markdown in them is not rendered again: a `<template>` stands for each of its
 * elements, which are put back afterwards, so that their ids, notes and numbers stay.
 * @returns whether there was any
 */
export async function renderOwn(root: Root, context: Context<'mdx'>): Promise<boolean> {
  const { own } = context
  if (!own) return false
  const found: [Element, Parents][] = []
  visit(root, 'element', (node, _, parent) => {
    if (node.tagName !== ownTag) return
    found.push([node, parent as Parents])
    return SKIP
  })
  for (const [node, parent] of found) {
    const nodes = await new Rendering(own, context).render(node)
    context.mdx.rendered.set(Number(node.properties.at), nodes)
    parent.children.splice(parent.children.indexOf(node), 1, ...(nodes as never[]))
  }
  return found.length > 0
}

class Rendering {
  private readonly kept: ElementContent[] = []

  constructor(
    private readonly own: OwnCode,
    private readonly context: Context<'mdx'>,
  ) {}

  async render(node: Element): Promise<ElementContent[]> {
    try {
      const html = await renderStill(this.toReact(node))
      return await this.restore(fromHtml(html, { fragment: true }).children as ElementContent[], node)
    } catch (error) {
      const content = this.own.contents[Number(node.properties.at)]!
      const [place, message, remedy] = this.own.explain(error, node.position?.start)
      this.context.problems.error(place, `${'name' in content ? `<${content.name}>: ` : ''}${message}`, remedy)
      return []
    }
  }

  private toReact(node: ElementContent, key?: number): ReactNode {
    if (node.type === 'text') return node.value
    const children = node.type === 'element' ? node.children : []
    if (node.type === 'element' && node.tagName === ownTag) {
      const content = this.own.contents[Number(node.properties.at)]!
      if ('element' in content) return content.element
      const inner = children.map((child, index) => this.toReact(child, index))
      return createElement(content.component as never, { ...content.props, key } as never, ...inner)
    }
    const slot = this.kept.push(node) - 1
    const inner = children.some(holdsOwn) ? children.map((child, index) => this.toReact(child, index)) : []
    return createElement('template', { 'data-slot': slot, key }, ...inner)
  }

  private async restore(nodes: readonly ElementContent[], source: Element): Promise<ElementContent[]> {
    const restored: ElementContent[] = []
    for (const node of nodes) restored.push(...(await this.restoreOne(node, source)))
    return restored
  }

  private async restoreOne(node: ElementContent, source: Element): Promise<ElementContent[]> {
    if (node.type === 'comment') return [] // React marks borders of texts and of what had to be waited for
    if (node.type !== 'element') return [node]
    if (node.tagName === 'template' && node.properties.dataSlot !== undefined) {
      const kept = this.kept[Number(node.properties.dataSlot)]!
      const inner = (node.content?.children ?? []) as ElementContent[]
      if (inner.length > 0) (kept as Element).children = await this.restore(inner, source)
      return [kept]
    }
    node.children = await this.restore(node.children, source)
    if (node.tagName === 'a') node.position = source.position // so that its address is checked
    if (node.tagName !== 'post-island') return [node]
    const data = JSON.parse(String(node.properties.dataIsland)) as IslandData
    this.context.mdx.islands += 1
    return this.own.renderIsland(data, node.children, `i${this.context.mdx.islands}`, this.context.target)
  }
}

/** @throws what a component throws */
async function renderStill(tree: ReactNode): Promise<string> {
  const { prelude } = await prerender(tree, { onError: () => undefined })
  return new Response(prelude).text()
}

const holdsOwn = (node: ElementContent): boolean =>
  node.type === 'element' && (node.tagName === ownTag || node.children.some(holdsOwn))
