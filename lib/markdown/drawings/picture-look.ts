import { say } from '@/lib/i18n/authors'
import type { Context } from '@/lib/markdown/context'
import type { Literal } from '@/lib/markdown/syntax/literals'
import { findNearestName } from '@/lib/text/nearest-name'
import type { Place } from '@/lib/text/problems'
import type { ImageAsset } from './image-asset'
import { parseLength } from './svg-text'

type Attributes = Record<string, Literal | undefined>

/** How the author wants a picture to be shown. */
export interface Look {
  /** CSS lengths. */
  width?: string | undefined
  height?: string | undefined
  /** Other CSS declarations. */
  style?: string | undefined
  title?: string | undefined
  className?: string | undefined
}

/** Attributes of pictures; others are reported. */
const inSentence = [
  'src',
  'alt',
  'width',
  'height',
  'style',
  'title',
  'class',
  'className',
  'align',
  'loading',
  'decoding',
]
const known = { img: inSentence, Figure: [...inSentence, 'caption', 'dark', 'wide', 'kind'] }

/** Reads what attributes say of the look of a picture. */
export function readLook(
  name: keyof typeof known,
  attributes: Attributes,
  place: Place | undefined,
  { problems }: Context,
): Look {
  for (const one of Object.keys(attributes)) {
    if (known[name].includes(one)) continue
    const nearest = findNearestName(one, known[name])
    problems.error(place, ...say.pictures.attribute(one, nearest, known[name]))
  }
  const { sizes, rest } = splitStyle(String(attributes.style ?? ''))
  const read = (side: 'width' | 'height'): string | undefined => {
    const written = attributes[side] ?? sizes[side]
    if (written === undefined || written === 'auto') return undefined
    const length = readLength(written)
    if (!length) problems.error(place, ...say.pictures.noLength(side, String(written)))
    return length
  }
  const text = (one: Literal | undefined) => (typeof one === 'string' && one !== '' ? one : undefined)
  return {
    width: read('width'),
    height: read('height'),
    style: rest || undefined,
    title: text(attributes.title),
    className: text(attributes.className) ?? text(attributes.class),
  }
}

function splitStyle(style: string): { sizes: Record<string, string>; rest: string } {
  const sizes: Record<string, string> = {}
  const rest = style.split(';').filter((declaration) => {
    const [, side, value] = /^\s*(width|height)\s*:\s*(.+?)\s*$/.exec(declaration) ?? []
    if (side && value) sizes[side] = value
    return !side && declaration.trim() !== ''
  })
  return { sizes, rest: rest.join(';') }
}

/** @returns a CSS length; pixels without a unit */
export function readLength(written: unknown): string | undefined {
  const [, number, unit = ''] =
    /^\s*(\d*\.?\d+)\s*(px|%|r?em|ch|vw|cm|mm|in|pt|pc)?\s*$/i.exec(String(written ?? '')) ?? []
  return number && Number(number) > 0 ? `${Number(number)}${unit.toLowerCase() || 'px'}` : undefined
}

/** Attributes of `<img>`, or of the root of a drawing, that give it its look. */
export interface Shown {
  style: string | undefined
  title: string | undefined
  className: string[]
  /** Width in CSS pixels, where it is known. */
  pixels: number | undefined
  /** Width as an HTML attribute, where no style is read: pixels, or a percentage. */
  plain: number | string | undefined
}

/** Applies a look to a picture: its width decides, as pictures keep their proportions. */
export function showAs({ width, height, style, title, className }: Look, asset: ImageAsset): Shown {
  const ratio = asset.width && asset.height ? asset.width / asset.height : undefined
  const tall = parseLength(height)
  const pixels = parseLength(width) ?? (width === undefined && tall && ratio ? tall * ratio : undefined)
  const wide = pixels === undefined ? width : `${round(pixels)}px`
  const declarations = [wide && `width:${wide}`, !wide && height && `height:${height};width:auto`, style]
  return {
    style: declarations.filter(Boolean).join(';') || undefined,
    title,
    className: className?.split(/\s+/) ?? [],
    pixels,
    plain: pixels === undefined ? (width?.endsWith('%') ? width : undefined) : round(pixels),
  }
}

const round = (pixels: number) => Math.round(pixels)
