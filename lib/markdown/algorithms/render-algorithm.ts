import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import type { State } from 'mdast-util-to-hast'
import type { Context } from '@/lib/markdown/context'
import { renderContentFigure } from '@/lib/markdown/drawings/figures'
import { type Algorithm, type AlgorithmLine, findCaption, isLine } from './nodes'

/** Pseudocode as a list of lines; in feeds, which have no style, as one paragraph. */
export function renderAlgorithm(state: State, node: Algorithm, context: Context<'drawings'>): Element {
  const caption = findCaption(node)
  const lines = node.children.filter(isLine)
  const read = (line: AlgorithmLine) => state.all(line as never) as ElementContent[]
  const content = context.target === 'feed' ? renderPlain(lines, read) : renderLines(lines, read, context)
  const said = caption ? (state.all(caption as never) as ElementContent[]) : []
  return renderContentFigure([content], said, { kind: 'algorithm' }, context)
}

type Read = (line: AlgorithmLine) => ElementContent[]

function renderLines(lines: readonly AlgorithmLine[], read: Read, { words }: Context): Element {
  const isNumbered = lines.some(({ isShown }) => isShown)
  const items = lines.map((line) => {
    const { depth, id, isShown, number } = line
    return h(
      'li',
      { id, style: depth > 0 ? `--depth:${depth}` : undefined, dataLine: isShown ? number : undefined },
      read(line),
    )
  })
  const className = isNumbered ? 'algorithm numbered' : 'algorithm'
  return h('div', { class: className, tabIndex: 0, role: 'group', ariaLabel: words.algorithm }, [
    h('ol', { role: 'list' }, items), // Safari takes a list without markers for none
  ])
}

function renderPlain(lines: readonly AlgorithmLine[], read: Read): Element {
  const parts = lines.flatMap((line, index): (ElementContent | string)[] => [
    ...(index > 0 ? [h('br')] : []),
    `${line.isShown ? `${line.number}: ` : ''}${'\u2003'.repeat(line.depth)}`,
    ...read(line),
  ])
  return h('p', parts)
}
