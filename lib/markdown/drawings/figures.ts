import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import type { Image } from 'mdast'
import type { Context } from '@/lib/markdown/context'
import { renderDrawing, type Variant } from './drawings'
import type { ImageAsset } from './images'
import type { Svg } from './svg'

export interface FigureParts {
  src: string
  alt: string
  caption: ElementContent[]
  wide?: boolean
  /** The picture for the dark theme. */
  dark?: string
}

/** What is drawn at build, as large as it is and, where that is too wide for a phone, once more. */
export interface Drawn {
  wide: Svg
  narrow?: Svg | undefined
}

/** A picture with its number and caption; the caption stands in the margin where there is one. */
export function renderFigure({ src, alt, caption, wide, dark }: FigureParts, context: Context<'drawings'>): Element {
  const image = renderPicture(src, alt, context)
  const images = dark && context.target === 'page' ? renderThemes(image, renderPicture(dark, alt, context)) : [image]
  return wrapFigure(images, caption, wide, context)
}

/** A table or anything else as a figure; `wide` lets it use the margin. */
export function renderContentFigure(
  content: ElementContent[],
  caption: string,
  wide: boolean,
  context: Context<'drawings'>,
): Element {
  return wrapFigure(content, caption ? [{ type: 'text', value: caption }] : [], wide, context)
}

/** Two pictures, of which CSS shows the one of the theme; the other is not even loaded. */
function renderThemes(light: ElementContent, dark: ElementContent): ElementContent[] {
  return [h('div', { class: 'light-only' }, [light]), h('div', { class: 'dark-only' }, [dark])]
}

function wrapFigure(
  content: ElementContent[],
  caption: ElementContent[],
  wide: boolean | undefined,
  context: Context<'drawings'>,
): Element {
  if (caption.length === 0) return h('figure', { class: wide ? 'wide' : undefined }, content)
  context.drawings.figures += 1
  const label = h('span', { class: 'figure-number' }, context.words.figure(context.drawings.figures))
  // The caption comes first: a float in the margin starts where it is written. CSS puts it below on narrow screens.
  return h('figure', { class: wide ? 'wide' : undefined, id: `figure-${context.drawings.figures}` }, [
    h('figcaption', [label, ' ', ...caption]),
    ...content,
  ])
}

/** What was drawn here, as a figure of its own: the drawing, and one that is narrower where there is need of it. */
export function renderDrawn(
  { wide, narrow }: Drawn,
  { alt, title, kind }: { alt: string; title: string | undefined; kind: string },
  context: Context<'drawings'>,
  more: ElementContent[] = [],
): Element {
  const draw = (svg: Svg, ...variant: Variant[]) => renderDrawing(svg, alt, nextPrefix(context), [kind, ...variant])
  const drawings = narrow ? [draw(wide, 'wide-only'), draw(narrow, 'narrow-only')] : [draw(wide)]
  const caption: ElementContent[] = title ? [{ type: 'text', value: title }] : []
  return wrapFigure([renderBox(drawings, alt), ...more], caption, false, context)
}

/** What is drawn stands in a box that scrolls where even a narrow window of its own size would be too narrow. */
function renderBox(images: ElementContent[], alt: string): ElementContent {
  return h('div', { class: 'drawing-box', tabIndex: 0, role: 'group', ariaLabel: alt }, images)
}

/** A picture of a figure, and its variant for narrow windows: CSS shows one of them, the other is not even loaded. */
function renderPicture(src: string, alt: string, context: Context<'drawings'>): ElementContent {
  const asset = context.images.get(src)
  if (!asset) return h('span', alt)
  const { narrow } = asset
  if (context.target !== 'page' || !(asset.svg || narrow)) return renderAsset(asset, alt, context)
  const images = narrow
    ? [renderAsset(asset, alt, context, 'wide-only'), renderAsset(narrow, alt, context, 'narrow-only')]
    : [renderAsset(asset, alt, context)]
  return renderBox(images, alt)
}

/** A picture in text: sized, lazy, and a drawing as part of the page. */
export function renderImage(src: string, alt: string, context: Context<'drawings'>): ElementContent {
  const asset = context.images.get(src)
  return asset ? renderAsset(asset, alt, context) : h('span', alt)
}

function renderAsset(asset: ImageAsset, alt: string, context: Context<'drawings'>, variant?: Variant): ElementContent {
  const isPage = context.target === 'page'
  if (asset.svg && isPage) return renderDrawing(asset.svg, alt, nextPrefix(context), variant ? [variant] : [])
  return h('img', {
    class: variant,
    src: asset.src,
    srcset: isPage ? asset.srcset : undefined,
    sizes: asset.srcset && isPage ? sizesOf(asset) : undefined,
    alt,
    width: asset.width,
    height: asset.height,
    loading: 'lazy',
    decoding: 'async',
  })
}

/** The width of the text column, or of the picture: the width that `sizes` says is its natural one. */
function sizesOf({ width = 0 }: ImageAsset): string {
  return width < 704 ? `min(${width}px, 92vw)` : '(min-width: 46rem) 44rem, 92vw'
}

/** No two drawings of a page share a name. */
function nextPrefix(context: Context<'drawings'>): string {
  context.drawings.prefixes += 1
  return `d${context.drawings.prefixes}-`
}

/** The image of a paragraph that holds nothing else. */
export function findLoneImage(node: { children: { type: string; value?: string }[] }): Image | undefined {
  const real = node.children.filter((child) => !(child.type === 'text' && child.value?.trim() === ''))
  return real.length === 1 && real[0]!.type === 'image' ? (real[0] as unknown as Image) : undefined
}
