import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import type { State } from 'mdast-util-to-hast'
import type { Context } from '@/lib/markdown/context'
import type { Gallery } from '@/lib/markdown/drawings/read-pictures'
import { readAttributeValue } from '@/lib/markdown/syntax/literals'

/** Pictures side by side, each as wide as its proportions want, so that all have one height. */
export function renderGallery(
  state: State,
  { children }: Gallery,
  context: Context,
): ElementContent | ElementContent[] {
  const figures = children.map((child) => {
    const figure = state.one(child, undefined) as Element
    const src =
      child.type === 'mdxJsxFlowElement'
        ? child.attributes.find((one) => 'name' in one && one.name === 'src')
        : undefined
    const asset = src?.type === 'mdxJsxAttribute' ? context.images.get(String(readAttributeValue(src))) : undefined
    if (asset?.width && asset.height && context.target === 'page')
      figure.properties.style = `--ratio:${(asset.width / asset.height).toFixed(3)};max-width:${Math.round(asset.width)}px`
    return figure
  })
  return context.target === 'page' ? h('div', { class: 'gallery' }, figures) : figures
}
