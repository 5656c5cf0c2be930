import type { Root } from 'mdast'
import type { Drawing } from '@/lib/markdown/context'
import { visit } from '@/lib/markdown/syntax/visit'

/** Loads the modules that the post needs and draws its diagrams, before it is rendered. */
export async function loadDrawing(tree: Root): Promise<Drawing> {
  const drawing: Drawing = {}
  const needed = new Set<string>()
  const diagrams: string[] = []
  visit(tree, (node) => {
    if (node.type === 'code') needed.add(node.lang ?? '')
    if (node.type === 'code' && node.lang === 'mermaid') diagrams.push(node.value)
    if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') needed.add(node.name ?? '')
  })
  if (diagrams.length > 0) drawing.diagrams = await (await import('./mermaid')).loadDiagrams(diagrams)
  if (needed.has('chart') || needed.has('Chart')) drawing.charts = await import('./charts')
  return drawing
}
