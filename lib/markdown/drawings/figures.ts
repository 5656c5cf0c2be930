import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import type { Image } from 'mdast'
import type { Context } from '@/lib/markdown/context'
import { renderDrawing, type Variant } from './drawings'
import type { ImageAsset } from './image-asset'
import type { Svg } from './svg'

export interface FigureParts {
  src: string
  alt: string
  caption: ElementContent[]
  wide?: boolean
  /** Source of the image for the dark theme. */
  dark?: string
}

/** A drawing generated at build, with a narrow variant where it is too wide for a phone. */
export interface Drawn {
  wide: Svg
  narrow?: Svg | undefined
}

/** An image with its number and caption; the caption is in the margin where there is one. */
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

/** Two images: CSS shows the one of the current theme, the other is not loaded. */
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
  // The caption comes first, because a float in the margin starts at its place in the source. CSS puts it below on
  // narrow screens.
  return h('figure', { class: wide ? 'wide' : undefined, id: `figure-${context.drawings.figures}` }, [
    h('figcaption', [label, ' ', ...caption]),
    ...content,
  ])
}

/** A generated drawing as a figure, with its narrow variant if there is one. */
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

/** A box that scrolls horizontally when the window is too narrow even for the narrow variant. */
function renderBox(images: ElementContent[], alt: string): ElementContent {
  return h('div', { class: 'drawing-box', tabIndex: 0, role: 'group', ariaLabel: alt }, images)
}

/** The image of a figure, with its variant for narrow windows: CSS shows one, the other is not loaded. */
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

/** An image in text: with its size, lazy-loaded; an SVG is inlined. */
export function renderImage(src: string, alt: string, context: Context<'drawings'>): ElementContent {
  const asset = context.images.get(src)
  return asset ? renderAsset(asset, alt, context) : h('span', alt)
}

function renderAsset(asset: ImageAsset, alt: string, context: Context<'drawings'>, variant?: Variant): ElementContent {
  const isPage = context.target === 'page'
  if (asset.svg && isPage) return renderDrawing(asset.svg, alt, nextPrefix(context), variant ? [variant] : [], true)
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

/** The width of the text column, or of the image if that is smaller: `sizes` determines its natural width. */
function sizesOf({ width = 0 }: ImageAsset): string {
  return width < 704 ? `min(${width}px, 92vw)` : '(min-width: 46rem) 44rem, 92vw'
}

/** A unique id prefix for a drawing. */
function nextPrefix(context: Context<'drawings'>): string {
  context.drawings.prefixes += 1
  return `d${context.drawings.prefixes}-`
}

/** The image of a paragraph that contains nothing else. */
export function findLoneImage(node: { children: { type: string; value?: string }[] }): Image | undefined {
  const real = node.children.filter((child) => !(child.type === 'text' && child.value?.trim() === ''))
  return real.length === 1 && real[0]!.type === 'image' ? (real[0] as unknown as Image) : undefined
}
