import type { Root } from 'mdast'
import { visit } from 'unist-util-visit'
import type { Drawing } from '@/lib/markdown/context'

/** Loads the modules that the post needs, before it is rendered. */
export async function loadDrawing(tree: Root): Promise<Drawing> {
  const drawing: Drawing = {}
  const needed = new Set<string>()
  visit(tree, (node) => {
    if (node.type === 'code') needed.add(node.lang ?? '')
    if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') needed.add(node.name ?? '')
  })
  if (needed.has('mermaid')) drawing.diagrams = await import('./mermaid')
  if (needed.has('chart') || needed.has('Chart')) drawing.charts = await import('./charts')
  return drawing
}
