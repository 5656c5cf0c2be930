import type { Element, Nodes } from 'hast'
import { toHtml } from 'hast-util-to-html'
import { toString as textOf } from 'hast-util-to-string'
import { say } from '@/lib/i18n/authors'
import { parseSvg, type Svg, shortenNumbers } from '@/lib/markdown/drawings/svg'
import { findActive } from '@/lib/markdown/drawings/svg-safety'
import { visit } from '@/lib/markdown/syntax/visit'
import { cleanDrawing } from './clean'
import { buildConfig, most } from './config'
import { at, explain, type Fault, findUnknownKind } from './faults'
import { findMistaken, listLeftOut } from './find-left-out'
import { drawingId } from './read-style'
import { readSource, type Source } from './source'
import { type Mermaid, startMermaid } from './start-mermaid'
import { buildTheme } from './theme'

export interface Diagram {
  drawing: Svg
  /** `accDescr` or `accTitle` of the source. */
  description: string | undefined
  /** What is left out of the drawing. */
  leftOut: Fault[]
}

let variables: Record<string, unknown> | undefined
let last: Promise<unknown> = Promise.resolve()

/**
 * Draws a diagram by mermaid: what its parser found, or a fault.
 * @param written mermaid's language
 * @param isNarrow for a narrow window: words are wrapped earlier, and things stand closer
 */
export function drawDiagram(written: string, isNarrow: boolean): Promise<Diagram | Fault> {
  const source = readSource(written)
  const fault = findMistaken(written, source) ?? findUnknownKind(source)
  if (fault) return Promise.resolve(fault)
  // One after another: the configuration is one for all.
  const drawn = last.then(() => draw(written, source, isNarrow)).catch((error) => explain(error, source))
  last = drawn
  return drawn
}

async function draw(written: string, source: Source, isNarrow: boolean): Promise<Diagram | Fault> {
  const mermaid = startMermaid()
  variables ??= buildVariables(mermaid)
  mermaid.initialize(buildConfig(isNarrow, variables))
  const nodes = source.text.length > 2 * most ? await countNodes(mermaid, written) : 0
  if (nodes > most) return at(source, 1, 1, say.drawings.manyNodes(nodes, most))
  const { svg } = await mermaid.render(drawingId, written)
  const drawing = parseSvg(svg)
  const description = drawing && readDescription(drawing.root)
  if (drawing) cleanDrawing(drawing.root, written)
  if (!drawing || isEmpty(drawing.root)) return at(source, 1, 1, say.drawings.emptyDrawing)
  const active = findActive(drawing.root)
  if (active) return at(source, 1, 1, say.drawings.notDrawn(active.text))
  return { drawing: measureAnew(drawing), description, leftOut: listLeftOut(written, svg) }
}

function buildVariables(mermaid: Mermaid): Record<string, unknown> {
  mermaid.initialize({ theme: 'base' })
  return buildTheme(mermaid.mermaidAPI.getConfig().themeVariables)
}

/** Nodes of a diagram with a graph layout; 0 for other kinds. */
async function countNodes(mermaid: Mermaid, written: string): Promise<number> {
  await mermaid.parse(written) // the diagram's own settings hold for what follows
  const { db } = await mermaid.mermaidAPI.getDiagramFromText(written)
  return db.getData?.().nodes?.length ?? 0
}

/** What mermaid made of `accDescr` or `accTitle`. */
function readDescription(root: Element): string | undefined {
  const find = (tagName: string) => root.children.find((child) => child.type === 'element' && child.tagName === tagName)
  const found = find('desc') ?? find('title')
  return (found && textOf(found).trim()) || undefined
}

function isEmpty(root: Element): boolean {
  let isDrawn = false
  visit(root as Nodes, 'element', ({ tagName }: Element) => {
    isDrawn ||= /^(?:text|path|line|circle|ellipse|polygon|polyline|rect)$/.test(tagName)
  })
  return !isDrawn
}

/** Measures the text again, whose size came from the style sheet; coordinates get a digit after the point. */
const measureAnew = ({ root }: Svg): Svg => parseSvg(shortenNumbers(toHtml(root)))!
