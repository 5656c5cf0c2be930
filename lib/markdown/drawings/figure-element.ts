import type { ElementContent } from 'hast'
import { say } from '@/lib/i18n/authors'
import type { Context } from '@/lib/markdown/context'
import type { Literal } from '@/lib/markdown/syntax/literals'
import type { Place } from '@/lib/text/problems'
import { type FigureKind, figureKinds } from './figure-kinds'
import { renderContentFigure, renderFigure, renderImage } from './figures'
import { readLook } from './picture-look'

type Attributes = Record<string, Literal | undefined>

/** `<Figure src="./plot.svg" alt="…" wide>caption</Figure>`, or `<Figure caption="…">` around a table or code. */
export function renderFigureElement(
  attributes: Attributes,
  children: ElementContent[],
  context: Context<'drawings'>,
  place: Place | undefined,
): ElementContent {
  const { src, alt, dark, wide } = attributes
  const look = readLook('Figure', attributes, place, context)
  const kind = readKind(attributes.kind, place, context)
  const isWide = wide !== undefined
  if (src === undefined) {
    const caption = children.find(isCaption)
    const content = children.filter((child) => child !== caption)
    return renderContentFigure(content, caption?.children ?? [], { isWide, kind }, context)
  }
  const caption = trimText(
    children.flatMap((child) => (isCaption(child) || isParagraph(child) ? child.children : [child])),
  )
  const parts = { src: String(src), alt: String(alt ?? ''), dark: typeof dark === 'string' ? dark : undefined }
  return renderFigure({ ...parts, caption, isWide, kind, look }, context)
}

/** `<img src="./plot.svg" alt="…" width="300" />` in a sentence. */
export function renderImageElement(
  attributes: Attributes,
  context: Context<'drawings'>,
  place: Place | undefined,
): ElementContent {
  const look = readLook('img', attributes, place, context)
  return renderImage(String(attributes.src), String(attributes.alt ?? ''), context, look)
}

function readKind(written: Literal | undefined, place: Place | undefined, { problems }: Context): FigureKind {
  const kind = figureKinds.find((one) => one === written)
  if (!kind && written !== undefined) problems.error(place, ...say.pictures.noKind(String(written), figureKinds))
  return kind ?? 'figure'
}

type Named = Extract<ElementContent, { type: 'element' }>
const isCaption = (node: ElementContent): node is Named => node.type === 'element' && node.tagName === 'figcaption'
const isParagraph = (node: ElementContent): node is Named => node.type === 'element' && node.tagName === 'p'

function trimText(nodes: ElementContent[]): ElementContent[] {
  const isBlank = (node: ElementContent | undefined) => node?.type === 'text' && node.value.trim() === ''
  let [from, to] = [0, nodes.length]
  while (isBlank(nodes[from])) from += 1
  while (to > from && isBlank(nodes[to - 1])) to -= 1
  return nodes.slice(from, to)
}
