import { fromHtml } from 'hast-util-from-html'
import { select } from 'hast-util-select'
import { toMdast } from 'hast-util-to-mdast'
import { toString as plainTextOf } from 'hast-util-to-string'
import type { Nodes, PhrasingContent, Root } from 'mdast'
import type { OwnElement } from '@/lib/markdown/mdx/own-element'
import { text, type Writer } from './markdown-parts'

/** A component of the post becomes what it has rendered, as far as Markdown can say it. */
export function writeOwn({ at }: OwnElement, { mdx }: Writer): Nodes[] {
  const children = mdx.rendered.get(at)
  if (!children) return []
  const tree = toMdast({ type: 'root', children }, { nodeHandlers: { raw: writeRaw } as never }) as Root
  return tree.children as Nodes[]
}

/** A formula in what a component has rendered, by its source. */
function writeRaw(_: unknown, { value }: { value: string }): PhrasingContent {
  const tree = fromHtml(value, { fragment: true })
  const { alttext, altText = alttext } = select('math', tree)?.properties ?? {}
  return typeof altText === 'string' ? ({ type: 'inlineMath', value: altText } as never) : text(plainTextOf(tree))
}
