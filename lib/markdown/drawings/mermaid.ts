import type { Element } from 'hast'
import { h } from 'hastscript'
import type { Code } from 'mdast'
import { say } from '@/lib/i18n/authors'
import type { Context } from '@/lib/markdown/context'
import { readAttributes } from '@/lib/markdown/syntax/attributes'
import type { Place } from '@/lib/text/problems'
import { narrowest, widest } from './drawings'
import { type Drawn, renderDrawn } from './figures'
import { type Diagram, drawDiagram } from './mermaid/draw-diagram'
import type { Fault } from './mermaid/faults'

type Diagrams = ReadonlyMap<string, Diagrammed | Fault>
type Diagrammed = Drawn & Pick<Diagram, 'description' | 'leftOut'>

/** Draws the diagrams of a post. Each source is drawn once, however often it is there. */
export async function loadDiagrams(sources: Iterable<string>) {
  const drawn = new Map<string, Diagrammed | Fault>()
  for (const source of new Set(sources)) drawn.set(source, await drawBoth(source))
  return {
    /** A Mermaid diagram as a drawing in the theme's colours; its source in feeds. */
    renderMermaid: (block: Code, context: Context<'drawings'>) => renderMermaid(block, drawn, context),
  }
}

function renderMermaid(block: Code, diagrams: Diagrams, context: Context<'drawings'>): Element {
  const place = block.position?.start
  const { alt: given, title } = readAttributes(block.meta ?? '', ['alt', 'title'], place, context.problems)
  const diagram = diagrams.get(block.value)!
  const alt = given ?? ('told' in diagram ? undefined : diagram.description)
  if (!alt) {
    context.problems.error(place, ...say.drawings.noDiagramAlt)
  }
  if ('told' in diagram) context.problems.error(placeOf(diagram, place), ...diagram.told)
  else for (const one of diagram.leftOut) context.problems.warn(placeOf(one, place), ...one.told)
  if (context.target === 'feed' || 'told' in diagram) return h('pre', [h('code', block.value)])
  return renderDrawn(diagram, { alt: alt ?? '', title, kind: 'diagram' }, context)
}

/** A place in a diagram's source, which begins in the line after the fence. */
function placeOf({ line, column }: Fault, fence: Place | undefined): Place {
  return { line: (fence?.line ?? 0) + line, column: (fence?.column ?? 1) - 1 + column }
}

/**
 * The diagram as written, and if that is too wide for a phone, the narrowest of: closer together, and in the other
 * direction. That one is shown in wide windows, too, where the first is too wide even there.
 */
async function drawBoth(source: string): Promise<Diagrammed | Fault> {
  const first = await drawDiagram(source, false)
  if ('told' in first || first.drawing.legibleWidth <= narrowest) return 'told' in first ? first : toDrawn(first)
  const turned = source.replace(direction, (_, start, way) => start + (/LR|RL/.test(way) ? 'TD' : 'LR'))
  const others = turned === source ? [source] : [source, turned]
  const drawn: Diagram[] = []
  for (const one of others) {
    const diagram = await drawDiagram(one, true)
    if (!('told' in diagram)) drawn.push(diagram)
  }
  const [narrow] = drawn.sort((one, other) => one.drawing.legibleWidth - other.drawing.legibleWidth)
  if (!narrow || narrow.drawing.legibleWidth >= first.drawing.legibleWidth) return toDrawn(first)
  return first.drawing.legibleWidth > widest ? toDrawn({ ...first, drawing: narrow.drawing }) : toDrawn(first, narrow)
}

const toDrawn = ({ drawing, description, leftOut }: Diagram, narrow?: Diagram): Diagrammed => ({
  wide: drawing,
  narrow: narrow?.drawing,
  description,
  leftOut,
})

/** The direction of a flowchart, its subgraphs, or a state, class or ER diagram. */
const direction = /(^\s*(?:graph|flowchart|direction)\s+)(LR|RL|TD|TB|BT)\b/gm
