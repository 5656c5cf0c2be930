import { parseMermaid, renderMermaidSVG } from 'beautiful-mermaid'
import type { Element } from 'hast'
import { h } from 'hastscript'
import type { Code } from 'mdast'
import { readAttributes } from './attributes'
import type { Context } from './context'
import { renderDrawing, shortenNumbers, wrapDrawing } from './figures'

/** Kinds that the library draws (its README, "Supported Diagrams"). */
const kinds = ['graph', 'flowchart', 'stateDiagram-v2', 'sequenceDiagram', 'classDiagram', 'erDiagram']

/** Kinds whose nodes and edges are laid out, which takes a minute for a thousand edges; others are lists. */
const isGraph = /^(?:graph|flowchart|stateDiagram-v2)$/
const most = 200

/** A Mermaid diagram as a drawing in the colours of the theme; its source in feeds. */
export function renderMermaid(block: Code, context: Context): Element {
  const place = block.position?.start
  const { alt, title } = readAttributes(block.meta ?? '', ['alt', 'title'], place, context.problems)
  if (!alt) {
    context.problems.error(
      place,
      'the diagram has no text alternative',
      'say what it shows: ```mermaid alt="요청이 캐시를 거치는 흐름"',
    )
  }
  const svg = drawMermaid(block, context)
  if (context.target === 'feed') return h('pre', [h('code', block.value)])
  context.drawings += 1
  const drawing = renderDrawing(svg, alt ?? '', readSize(svg), `d${context.drawings}-`, 'diagram')
  return wrapDrawing(drawing, alt ?? '', title, context)
}

function drawMermaid(block: Code, { problems }: Context): string {
  const first = block.value.trim().split(/[\s;]/)[0] ?? ''
  const fail = (message: string, remedy: string) => {
    const line = (block.position?.start.line ?? 0) + 1
    problems.error({ line, column: 1 }, message, remedy)
    return '<svg viewBox="0 0 1 1" width="1" height="1"></svg>'
  }
  if (!kinds.includes(first)) {
    return fail(`“${first}” is no kind of diagram that is drawn here`, `begin with one of ${kinds.join(', ')}`)
  }
  try {
    if (isGraph.test(first)) {
      const { nodes, edges } = parseMermaid(block.value)
      if (nodes.size > most || edges.length > most)
        return fail(
          `a diagram of ${nodes.size} nodes and ${edges.length} edges`,
          `show at most ${most} of each, in several diagrams`,
        )
    }
    return cleanSvg(renderMermaidSVG(block.value))
  } catch (error) {
    return fail(`the diagram cannot be drawn: ${(error as Error).message.split('\n')[0]}`, 'mend the Mermaid source')
  }
}

/** Takes out what the page's own style decides (fonts, colours) and what only scripts would need. */
function cleanSvg(svg: string): string {
  const bare = svg.replace(/<style>[\s\S]*?<\/style>/g, '').replace(/ (?:data-[\w-]+|style|font-family)="[^"]*"/g, '')
  return shortenNumbers(bare)
}

function readSize(svg: string): { width: number; height: number } {
  const [, width = '1', height = '1'] = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg) ?? []
  return { width: Math.round(Number(width)), height: Math.round(Number(height)) }
}
