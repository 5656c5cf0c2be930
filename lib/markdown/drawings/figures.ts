import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import type { Image } from 'mdast'
import type { Context } from '@/lib/markdown/context'
import { renderMedia } from '@/lib/markdown/media/render-media'
import { renderDrawing, type Variant } from './drawings'
import { countFigure, type FigureKind } from './figure-kinds'
import type { ImageAsset } from './image-asset'
import { type Look, readLength, showAs } from './picture-look'
import type { Svg } from './svg'

export interface FigureParts {
  src: string
  alt: string
  caption: ElementContent[]
  isWide?: boolean
  kind?: FigureKind
  look?: Look
  /** Source of the image for the dark theme. */
  dark?: string | undefined
}

/** A drawing generated at build, with a narrow variant where it is too wide for a phone. */
export interface Drawn {
  wide: Svg
  narrow?: Svg | undefined
}

/** An image with its number and caption; the caption is in the margin where there is one. */
export function renderFigure(
  { src, alt, caption, isWide, kind, dark, look }: FigureParts,
  context: Context<'drawings'>,
): Element {
  const image = renderPicture(src, alt, context, look)
  const isPage = context.target === 'page'
  const images = dark && isPage ? renderThemes(image, renderPicture(dark, alt, context, look)) : [image]
  return wrapFigure(images, caption, { isWide, kind }, context)
}

/** A table or anything else as a figure. */
export function renderContentFigure(
  content: ElementContent[],
  caption: ElementContent[],
  how: How,
  context: Context<'drawings'>,
): Element {
  return wrapFigure(content, caption, how, context)
}

interface How {
  /** Whether it uses the margin. */
  isWide?: boolean | undefined
  kind?: FigureKind | undefined
}

/** Two images: CSS shows the one of the current theme, the other is not loaded. */
function renderThemes(light: ElementContent, dark: ElementContent): ElementContent[] {
  return [h('div', { class: 'light-only' }, [light]), h('div', { class: 'dark-only' }, [dark])]
}

function wrapFigure(
  content: ElementContent[],
  caption: ElementContent[],
  { isWide, kind = 'figure' }: How,
  context: Context<'drawings'>,
): Element {
  const className = isWide ? 'wide' : undefined
  if (caption.length === 0) return h('figure', { class: className }, content)
  const { number, id } = countFigure(kind, context.drawings.figures)
  const label = h('span', { class: 'figure-number' }, context.words.captions[kind](number))
  // The caption comes first, because a float in the margin starts at its place in the source. CSS puts it below on
  // narrow screens.
  return h('figure', { class: className, id }, [h('figcaption', [label, ' ', ...caption]), ...content])
}

/** Gives a drawn block its parsed caption; in a feed it may be a figure only by that. */
export function captionFigure(
  drawn: ElementContent,
  caption: ElementContent[],
  context: Context<'drawings'>,
): ElementContent {
  if (drawn.type !== 'element' || drawn.tagName === 'p' || caption.length === 0) return drawn
  const found = drawn.children.find(isCaption)
  if (!found) return wrapFigure([drawn], caption, {}, context)
  found.children = [...found.children.slice(0, 2), ...caption]
  return drawn
}

const isCaption = (node: ElementContent): node is Element => node.type === 'element' && node.tagName === 'figcaption'

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
  return wrapFigure([renderBox(drawings, alt), ...more], caption, {}, context)
}

/** A box that scrolls horizontally when the window is too narrow even for the narrow variant. */
function renderBox(images: ElementContent[], alt: string): ElementContent {
  return h('div', { class: 'drawing-box', tabIndex: 0, role: 'group', ariaLabel: alt }, images)
}

/** The image of a figure, with its variant for narrow windows: CSS shows one, the other is not loaded. */
function renderPicture(src: string, alt: string, context: Context<'drawings'>, look: Look = {}): ElementContent {
  const asset = context.images.get(src)
  if (!asset) return h('span', alt)
  const { narrow } = asset
  const render = (one: ImageAsset, variant?: Variant) => renderAsset(one, alt, context, look, variant)
  if (context.target !== 'page' || !(asset.svg || narrow)) return render(asset)
  return renderBox(narrow ? [render(asset, 'wide-only'), render(narrow, 'narrow-only')] : [render(asset)], alt)
}

/** An image in text: with its size, lazy-loaded; an SVG is inlined. */
export function renderImage(src: string, alt: string, context: Context<'drawings'>, look: Look = {}): ElementContent {
  const asset = context.images.get(src)
  return asset ? renderAsset(asset, alt, context, look) : h('span', alt)
}

function renderAsset(
  asset: ImageAsset,
  alt: string,
  context: Context<'drawings'>,
  look: Look,
  variant?: Variant,
): ElementContent {
  const { style, title, className, pixels, plain } = showAs(look, asset)
  if (asset.kind === 'video' || asset.kind === 'audio') return renderMedia(asset, alt, { style }, context)
  const classes = [...(variant ? [variant] : []), ...className]
  const isPage = context.target === 'page'
  if (asset.svg && isPage) return renderDrawing(asset.svg, alt, nextPrefix(context), classes, { style, title })
  const { src, srcset, width, height } = asset
  const common = { src, alt, title, loading: 'lazy', decoding: 'async' } as const
  if (!isPage) {
    const ratio = width && height ? height / width : undefined
    const sides = plain ? { width: plain, height: pixels && ratio && Math.round(pixels * ratio) } : { width, height }
    return h('img', { ...common, ...sides })
  }
  const sizes = srcset && sizesOf(pixels ?? width)
  return h('img', { ...common, class: classes.join(' ') || undefined, style, srcset, sizes, width, height })
}

/** The width of the text column, or of the image if that is smaller: `sizes` determines its natural width. */
export function sizesOf(width = 0): string {
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

/** The size of an image, as `hProperties` give it, and its title, which is shown when it stands in a sentence. */
export function lookOf({ title, data }: Image): Look {
  const { width, height } = (data?.hProperties ?? {}) as { width?: string; height?: string }
  return { title: title ?? undefined, width: readLength(width), height: readLength(height) }
}
