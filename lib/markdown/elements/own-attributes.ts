import { say } from '@/lib/i18n/authors'
import type { Context } from '@/lib/markdown/context'
import type { Literal } from '@/lib/markdown/syntax/literals'
import { findNearestName } from '@/lib/text/nearest-name'
import type { Place } from '@/lib/text/problems'
import { isWithinBounds } from './style-bounds'

type Attributes = Record<string, Literal>

const everywhere = ['id', 'title', 'lang', 'dir', 'role', 'style', 'translate', 'hidden']

/** Attributes that HTML elements of a post may have, in the spelling of JSX. */
const known: Record<string, readonly string[]> = {
  a: ['href', 'hreflang', 'rel', 'target'],
  blockquote: ['cite'],
  q: ['cite'],
  del: ['cite', 'dateTime'],
  ins: ['cite', 'dateTime'],
  details: ['open', 'name'],
  li: ['value'],
  ol: ['start', 'reversed', 'type'],
  td: ['colSpan', 'rowSpan', 'headers', 'align'],
  th: ['colSpan', 'rowSpan', 'headers', 'align', 'scope', 'abbr'],
  time: ['dateTime'],
}

/** Names by which the site styles and finds its own elements. */
const ofTheSite = /^(?:class|className|data-.*|data[A-Z].*|name)$/

/**
 * The attributes of an HTML element that a post may set. Others are reported and left out: posts may come from guests
 * and imports, and must not look like, or lie over, what is the site's own.
 */
export function keepOwn(tag: string, attributes: Attributes, context: Context, place: Place | undefined): Attributes {
  const names = [...everywhere, ...(known[tag] ?? [])]
  const kept: Attributes = {}
  for (const [name, value] of Object.entries(attributes)) {
    const own = names.find((one) => one.toLowerCase() === name.toLowerCase())
    const isKnown = own !== undefined || /^aria-[a-z]+$/.test(name)
    if (!isKnown) refuse(tag, name, names, context, place)
    else kept[own ?? name] = value
  }
  return kept
}

function refuse(tag: string, name: string, names: string[], context: Context, place: Place | undefined): void {
  if (ofTheSite.test(name)) {
    context.problems.warn(place, ...say.syntax.siteAttribute(tag, name))
    return
  }
  const nearest = findNearestName(name, names)
  context.problems.error(place, ...say.syntax.unknownAttribute(tag, name, nearest, names))
}

/** Properties that change how an element itself looks, not where it lies or what is loaded. */
const harmless =
  /^(?:color|background(?:-color)?|opacity|font(?:-(?:size|weight|style|family|variant(?:-numeric)?|stretch))?|letter-spacing|word-(?:break|spacing)|line-height|white-space|overflow-wrap|hyphens|text-(?:align|transform|wrap|decoration(?:-(?:color|line|style|thickness))?|underline-offset)|vertical-align|list-style-type|border(?:-(?:top|right|bottom|left|color|style|width|radius|collapse|spacing))*|padding(?:-(?:top|right|bottom|left|inline|block)(?:-(?:start|end))?)?|margin(?:-(?:top|right|bottom|left|inline|block)(?:-(?:start|end))?)?|(?:(?:min|max)-)?(?:width|height|inline-size|block-size)|aspect-ratio|display|float|clear|gap|(?:row|column)-gap|flex(?:-(?:basis|direction|flow|grow|shrink|wrap))?|order|grid-(?:template-(?:columns|rows)|column|row|auto-flow)|(?:align|justify|place)-(?:content|items|self)|columns?|column-(?:count|width)|break-inside|overflow-x)$/

/** Functions of colours and lengths; every other may load something, or compute what no bound can tell. */
const functions =
  /^(?:rgba?|hsla?|hwb|lab|lch|oklab|oklch|color|color-mix|light-dark|min|max|clamp|minmax|repeat|var)$/i

const withoutUnit =
  /^(?:opacity|line-height|font-weight|flex|flex-grow|flex-shrink|order|column-count|columns|aspect-ratio|grid-column|grid-row)$/

/** @returns the harmless part of a style as CSS; undefined when nothing of it is left */
export function keepHarmless(
  tag: string,
  style: Literal,
  context: Context,
  place: Place | undefined,
): string | undefined {
  if (style === null || typeof style !== 'object' || Array.isArray(style)) {
    context.problems.error(place, ...say.syntax.noStyleObject(tag))
    return undefined
  }
  const kept: string[] = []
  for (const [name, value] of Object.entries(style)) {
    const property = name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
    const text = typeof value === 'number' && value !== 0 && !withoutUnit.test(property) ? `${value}px` : String(value)
    if (!harmless.test(property)) context.problems.error(place, ...say.syntax.noProperty(tag, name))
    else if (!isHarmless(property, text))
      context.problems.error(place, ...say.syntax.oddValue(tag, name, text.slice(0, 40)))
    else kept.push(`${property}:${text}`)
  }
  return kept.length > 0 ? kept.join(';') : undefined
}

/** No second declaration, no escape, no function that loads, and no way out of the element's place or out of sight. */
function isHarmless(property: string, text: string): boolean {
  if (!/^[\w\s.,%#()+*/'"가-힣-]*$/.test(text) || text.includes('/*')) return false
  if ([...text.matchAll(/([\w-]*)\(/g)].some(([, name = '']) => !functions.test(name))) return false
  return isWithinBounds(property, text)
}
