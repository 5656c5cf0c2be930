import type { Element, ElementContent, Root } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { createElement, type ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import type { Context } from '@/lib/markdown/context'
import { visit } from '@/lib/markdown/syntax/visit'
import type { IslandData, OwnCode } from './own-element'

/** Name of the element that stands in the HTML tree for an `OwnElement` until it is rendered. */
export const ownTag = 'own-element'

/**
 * Renders the components of a post. Markdown in them is not rendered again: a `<template>` stands for each of its
 * elements, which are put back afterwards, so that their ids, notes and numbers stay.
 * @returns whether there was any
 */
export function renderOwn(root: Root, context: Context<'mdx'>): boolean {
  const { own } = context
  if (!own) return false
  let isFound = false
  visit(root, 'element', (node, index, parent) => {
    if (node.tagName !== ownTag) return
    isFound = true
    const nodes = new Rendering(own, context).render(node)
    context.mdx.rendered.set(Number(node.properties.at), nodes)
    parent!.children.splice(index!, 1, ...(nodes as never[]))
    return [true, index! + nodes.length]
  })
  return isFound
}

class Rendering {
  private readonly kept: ElementContent[] = []

  constructor(
    private readonly own: OwnCode,
    private readonly context: Context<'mdx'>,
  ) {}

  render(node: Element): ElementContent[] {
    try {
      const html = renderToStaticMarkup(this.toReact(node))
      return this.restore(fromHtml(html, { fragment: true }).children as ElementContent[], node)
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

  private restore(nodes: readonly ElementContent[], source: Element): ElementContent[] {
    return nodes.flatMap((node): ElementContent[] => {
      if (node.type !== 'element') return [node]
      if (node.tagName === 'template' && node.properties.dataSlot !== undefined) {
        const kept = this.kept[Number(node.properties.dataSlot)]!
        const inner = (node.content?.children ?? []) as ElementContent[]
        if (inner.length > 0) (kept as Element).children = this.restore(inner, source)
        return [kept]
      }
      node.children = this.restore(node.children, source)
      if (node.tagName === 'a') node.position = source.position // so that its address is checked
      if (node.tagName !== 'post-island') return [node]
      const data = JSON.parse(String(node.properties.dataIsland)) as IslandData
      this.context.mdx.islands += 1
      return this.own.renderIsland(data, node.children, `i${this.context.mdx.islands}`, this.context.target)
    })
  }
}

const holdsOwn = (node: ElementContent): boolean =>
  node.type === 'element' && (node.tagName === ownTag || node.children.some(holdsOwn))
