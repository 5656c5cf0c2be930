import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import type { Image } from 'mdast'
import type { Context } from './context'

export interface FigureParts {
  src: string
  alt: string
  caption: ElementContent[]
  wide?: boolean
  /** The picture for the dark theme. */
  dark?: string
}

/** A picture with its number and caption; the caption stands in the margin where there is one. */
export function renderFigure({ src, alt, caption, wide, dark }: FigureParts, context: Context): Element {
  const image = renderScroller(renderImage(src, alt, context), alt)
  const images =
    dark && context.target === 'page'
      ? renderVariants(image, renderScroller(renderImage(dark, alt, context), alt))
      : [image]
  return wrapFigure(images, caption, wide, context)
}

/** A table or anything else as a figure; `wide` lets it use the margin. */
export function renderContentFigure(
  content: ElementContent[],
  caption: string,
  wide: boolean,
  context: Context,
): Element {
  return wrapFigure(content, caption ? [{ type: 'text', value: caption }] : [], wide, context)
}

/** Two pictures, of which CSS shows the one of the theme; the other is not even loaded. */
function renderVariants(light: ElementContent, dark: ElementContent): ElementContent[] {
  return [h('div', { class: 'light-only' }, [light]), h('div', { class: 'dark-only' }, [dark])]
}

function wrapFigure(
  content: ElementContent[],
  caption: ElementContent[],
  wide: boolean | undefined,
  context: Context,
): Element {
  if (caption.length === 0) return h('figure', { class: wide ? 'wide' : undefined }, content)
  context.figures += 1
  const label = h('span', { class: 'figure-number' }, context.words.figure(context.figures))
  // The caption comes first: a float in the margin starts where it is written. CSS puts it below on narrow screens.
  return h('figure', { class: wide ? 'wide' : undefined, id: `figure-${context.figures}` }, [
    h('figcaption', [label, ' ', ...caption]),
    ...content,
  ])
}

/** A drawing that is ready, as a figure of its own. */
export function wrapDrawing(
  drawing: ElementContent,
  alt: string,
  title: string | undefined,
  context: Context,
  more: ElementContent[] = [],
): Element {
  const caption: ElementContent[] = title ? [{ type: 'text', value: title }] : []
  return wrapFigure([renderScroller(drawing, alt), ...more], caption, false, context)
}

/** A drawing keeps a legible size on a phone and scrolls inside itself. */
function renderScroller(image: ElementContent, alt: string): ElementContent {
  if ((image.type as string) !== 'raw') return image
  return h('div', { class: 'drawing-box', tabIndex: 0, role: 'group', ariaLabel: alt }, [image])
}

/** A picture in text or in a figure: sized, lazy, and a drawing as part of the page. */
export function renderImage(src: string, alt: string, context: Context): ElementContent {
  const asset = context.images.get(src)
  if (!asset) return h('span', alt)
  if (asset.svg && context.target === 'page') {
    context.drawings += 1
    return renderDrawing(asset.svg, alt, asset, `d${context.drawings}-`)
  }
  return h('img', {
    src: asset.src,
    srcset: context.target === 'page' ? asset.srcset : undefined,
    sizes: asset.srcset && context.target === 'page' ? '(min-width: 46rem) 44rem, 92vw' : undefined,
    alt,
    width: asset.width,
    height: asset.height,
    loading: 'lazy',
    decoding: 'async',
  })
}

/** Puts the SVG itself into the page: it takes the fonts and the colours of the theme. */
export function renderDrawing(
  svg: string,
  alt: string,
  { width, height }: { width?: number | undefined; height?: number | undefined },
  prefix: string,
  kind = '',
): ElementContent {
  const unique = svg
    .replace(/\bid="([^"]+)"/g, `id="${prefix}$1"`)
    .replace(/url\(#([^)]+)\)/g, `url(#${prefix}$1)`)
    .replace(/href="#([^"]+)"/g, `href="#${prefix}$1"`)
    .replace(/>\s+</g, '><')
  const label = alt.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')
  const opening = /^<svg[^>]*>/.exec(unique)![0]
  const viewBox = /viewBox="[^"]*"/.exec(opening)?.[0] ?? `viewBox="0 0 ${width} ${height}"`
  const font = /font-size="[^"]*"/.exec(opening)?.[0] ?? ''
  const root = `<svg class="drawing${kind && ` ${kind}`}" role="img" aria-label="${label}" ${viewBox} width="${width}" height="${height}" ${font}>`
  return { type: 'raw', value: root + unique.slice(opening.length) } as unknown as ElementContent
}

/** The image of a paragraph that holds nothing else. */
export function findLoneImage(node: { children: { type: string; value?: string }[] }): Image | undefined {
  const real = node.children.filter((child) => !(child.type === 'text' && child.value?.trim() === ''))
  return real.length === 1 && real[0]!.type === 'image' ? (real[0] as unknown as Image) : undefined
}

/** Coordinates to a tenth of a pixel; the words of the drawing stay as they are. */
export function shortenNumbers(svg: string): string {
  return svg.replace(/<[^>]+>/g, (tag) =>
    tag.replace(/-?\d+\.\d{2,}/g, (number) => String(Math.round(Number(number) * 10) / 10)),
  )
}
