import type { Node } from 'mdast'

/** What a caption is numbered as: each kind has its own numbers. */
export const figureKinds = ['figure', 'table', 'listing', 'algorithm'] as const
export type FigureKind = (typeof figureKinds)[number]

/** The numbers of captions so far. */
export type FigureCounts = Record<FigureKind, number>
export const buildCounts = (): FigureCounts => ({ figure: 0, table: 0, listing: 0, algorithm: 0 })

/** A figure of tables is a table, and one of code a listing. */
export function findKind(children: readonly Node[]): FigureKind {
  const solid = children.filter((child) => !/^mdx(?:Flow|Text)Expression$/.test(child.type) && !isCaption(child))
  if (solid.length === 0) return 'figure'
  if (solid.every(isTable)) return 'table'
  return solid.every(isListing) ? 'listing' : 'figure'
}

const nameOf = (node: Node) => (node as { name?: string }).name
const isCaption = (node: Node) => nameOf(node) === 'figcaption'
const isTable = (node: Node) => node.type === 'table' || nameOf(node) === 'table'
const isListing = (node: Node) =>
  node.type === 'code' ? !/^(?:mermaid|chart)$/.test((node as { lang?: string }).lang ?? '') : node.type === 'codeTabs'

/** Numbers a caption. @returns its number and id */
export function countFigure(kind: FigureKind, counts: FigureCounts): { number: number; id: string } {
  counts[kind] += 1
  return { number: counts[kind], id: `${kind}-${counts[kind]}` }
}
