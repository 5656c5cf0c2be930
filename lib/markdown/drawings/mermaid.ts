import { parseMermaid, renderMermaidSVG } from 'beautiful-mermaid'
import type { Element } from 'hast'
import { h } from 'hastscript'
import type { Code } from 'mdast'
import type { Context } from '@/lib/markdown/context'
import { readAttributes } from '@/lib/markdown/syntax/attributes'
import { narrowest } from './drawings'
import { type Drawn, renderDrawn } from './figures'
import { parseSvg, type Svg, shortenNumbers } from './svg'

/** Diagram types that the library supports (its README, "Supported Diagrams"). */
const kinds = ['graph', 'flowchart', 'stateDiagram-v2', 'sequenceDiagram', 'classDiagram', 'erDiagram']

/** Types with a graph layout, which takes a minute for a thousand edges. */
const isGraph = /^(?:graph|flowchart|stateDiagram-v2)$/
const most = 200

/** A Mermaid diagram as a drawing in the theme's colours; its source in feeds. */
export function renderMermaid(block: Code, context: Context<'drawings'>): Element {
  const place = block.position?.start
  const { alt, title } = readAttributes(block.meta ?? '', ['alt', 'title'], place, context.problems)
  if (!alt) {
    context.problems.error(
      place,
      'the diagram has no text alternative',
      'say what it shows: ```mermaid alt="요청이 캐시를 거치는 흐름"',
    )
  }
  const drawn = drawBoth(block, context)
  if (context.target === 'feed' || !drawn) return h('pre', [h('code', block.value)])
  return renderDrawn(drawn, { alt: alt ?? '', title, kind: 'diagram' }, context)
}

/** The diagram as written and, if that is too wide for a phone, in the other direction if that is narrower. */
function drawBoth(block: Code, context: Context<'drawings'>): Drawn | undefined {
  const wide = drawMermaid(block.value, block, context)
  if (!wide || wide.legibleWidth <= narrowest) return wide && { wide }
  const turned = block.value.replace(direction, (_, start, way) => start + (/LR|RL/.test(way) ? 'TD' : 'LR'))
  const narrow = turned === block.value ? undefined : drawMermaid(turned, block, context)
  return { wide, narrow: narrow && narrow.legibleWidth < wide.legibleWidth ? narrow : undefined }
}

/** The direction of a flowchart, its subgraphs, or a state diagram. */
const direction = /(^\s*(?:graph|flowchart|direction)\s+)(LR|RL|TD|TB|BT)\b/gm

function drawMermaid(source: string, block: Code, { problems }: Context): Svg | undefined {
  const first = source.trim().split(/[\s;]/)[0] ?? ''
  const fail = (message: string, remedy: string) => {
    const line = (block.position?.start.line ?? 0) + 1
    problems.error({ line, column: 1 }, message, remedy)
    return undefined
  }
  if (!kinds.includes(first)) {
    return fail(`“${first}” is no kind of diagram that is drawn here`, `begin with one of ${kinds.join(', ')}`)
  }
  try {
    if (isGraph.test(first)) {
      const { nodes, edges } = parseMermaid(source)
      if (nodes.size > most || edges.length > most)
        return fail(
          `a diagram of ${nodes.size} nodes and ${edges.length} edges`,
          `show at most ${most} of each, in several diagrams`,
        )
    }
    return parseSvg(cleanSvg(renderMermaidSVG(source, { padding: 4, layerSpacing: 28 })))
  } catch (error) {
    return fail(`the diagram cannot be drawn: ${(error as Error).message.split('\n')[0]}`, 'mend the Mermaid source')
  }
}

/** Removes what the page's style sheet sets (fonts, colours) and data attributes for scripts. */
function cleanSvg(svg: string): string {
  const bare = svg.replace(/<style>[\s\S]*?<\/style>/g, '').replace(/ (?:data-[\w-]+|style|font-family)="[^"]*"/g, '')
  return shortenNumbers(bare.replaceAll('font-size="11"', 'font-size="12"'))
}
