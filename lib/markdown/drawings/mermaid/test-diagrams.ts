import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Element, ElementContent } from 'hast'
import { toString as textOf } from 'hast-util-to-string'
import { drawDiagram } from './draw-diagram'
import { startMermaid } from './start-mermaid'

/** Name, source, words that are to be seen, and the number of lines between things, if it is known. */
export type Row = [name: string, source: string, labels: string[], lines?: number]

/**
 * A test for each diagram: it has its labels, all that mermaid's parser found (for kinds with a graph), and as many lines
 * as the parser found edges.
 */
export function testDiagrams(rows: readonly Row[]): void {
  for (const [name, source, labels, lines] of rows) {
    test(name, async () => {
      const found = await drawDiagram(source, false)
      assert.ok('drawing' in found, JSON.stringify(found))
      const words = listTexts(found.drawing.root)
      const parsed = await parse(source)
      for (const label of [...labels, ...parsed.labels])
        assert.ok(has(words, label), `“${label}” is not in ${JSON.stringify(words)}`)
      if (lines === undefined) return
      assert.equal(parsed.edges, lines)
      assert.equal(countLines(found.drawing.root), lines)
    })
  }
}

/** What mermaid's parser finds: labels of nodes and edges as they were written, without Markdown, tags and entities. */
async function parse(source: string): Promise<{ labels: string[]; edges: number | undefined }> {
  const { db } = await startMermaid().mermaidAPI.getDiagramFromText(source)
  const data = db.getData?.()
  const things = [...(data?.nodes ?? []).filter(({ shape }) => !unnamed.test(shape ?? '')), ...(data?.edges ?? [])]
  const labels = things.map(({ label, alias }) => String(alias || label || '').replace(/[*`]/g, ''))
  return { labels: labels.filter((label) => !/[<&~ﬂ]/.test(label)), edges: data?.edges?.length }
}

/** Signs in state diagrams: their names are not shown. */
const unnamed = /^(?:state(?:Start|End)|choice|fork|join|divider)$/

/** A label may be wrapped: its words may be in several lines of one text. */
const has = (texts: string[], label: string) => texts.some((text) => plain(text).includes(plain(label)))
const plain = (text: string) => text.replace(/\s/g, '')

function listTexts(element: ElementContent): string[] {
  if (element.type !== 'element') return []
  if (element.tagName === 'text') return [textOf(element)]
  return element.children.flatMap(listTexts)
}

/** Lines between things: not filled, in the colour of lines or one that its author chose; borders close up. */
function countLines(element: Element): number {
  if (element.tagName === 'marker') return 0
  const { fill, stroke } = element.properties
  const isOpen = element.tagName === 'path' && !isClosed(String(element.properties.d))
  const isLine = isOpen && fill === 'none' && !String(stroke).includes('fig-line')
  return element.children.reduce(
    (sum, child) => sum + (child.type === 'element' ? countLines(child) : 0),
    isLine ? 1 : 0,
  )
}

/** Whether a path ends where it begins. */
function isClosed(data: string): boolean {
  const points = data.match(/-?[\d.]+(?:e-?\d+)?/g)!.map(Number)
  const [[x, y], [endX, endY]] = [points.slice(0, 2), points.slice(-2)] as [[number, number], [number, number]]
  return Math.hypot(x - endX, y - endY) < 0.5
}
