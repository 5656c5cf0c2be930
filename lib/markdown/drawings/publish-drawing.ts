import { CssSyntaxError } from 'postcss'
import { say } from '@/lib/i18n/authors'
import { findForbidden } from '@/lib/text/characters'
import type { Place, Problems } from '@/lib/text/problems'
import type { ImageAsset } from './image-asset'
import { hashOf, publish, urlOf } from './publish'
import { parseSvg, type Svg } from './svg'
import { findActive } from './svg-safety'
import { readSheets } from './svg-styles'

/** A larger drawing is shown as an image: without the fonts and colours of the theme. */
const mostInline = 200_000

/**
 * Checks and publishes an SVG file.
 * @returns undefined after adding the problem
 */
export function publishDrawing(
  file: string,
  bytes: Buffer,
  place: Place | undefined,
  problems: Problems,
): ImageAsset | undefined {
  const markup = readMarkup(bytes.toString('utf8'))
  const drawing = parseDrawing(markup)
  const problem = findProblem(markup, bytes, drawing)
  if (problem || !drawing || drawing instanceof Error) {
    if (problem) problems.error(place, `image: ${file} ${problem[0]}`, problem[1])
    return undefined
  }
  const { width, height } = drawing
  const made = publish(`${hashOf(bytes)}.svg`, bytes)
  const inline = markup.length <= mostInline ? drawing : undefined
  return { kind: 'drawing', src: urlOf(made), width, height, svg: inline, used: [file], made: [made] }
}

/** The `<svg>` alone. Some programs write a prefix: `<svg:svg>`. */
function readMarkup(text: string): string {
  const bare = text.replace(/^\ufeff?(<\?xml[^>]*>|<!DOCTYPE[^>]*>|<!--[\s\S]*?-->|\s)+/, '').trim()
  const prefix = /^<(\w+):svg\b/.exec(bare)?.[1]
  return prefix ? bare.replace(new RegExp(`(</?)${prefix}:`, 'g'), '$1') : bare
}

/** @returns the error of a drawing that cannot be parsed */
function parseDrawing(markup: string): Svg | Error | undefined {
  try {
    const drawing = parseSvg(markup)
    if (drawing) readSheets(drawing.root)
    return drawing
  } catch (error) {
    if (error instanceof RangeError || error instanceof CssSyntaxError) return error
    throw error
  }
}

function findProblem(
  markup: string,
  bytes: Buffer,
  drawing: Svg | Error | undefined,
): [message: string, remedy: string] | undefined {
  const strange = findForbidden(markup)
  if (strange) return say.files.holds(strange)
  if (!/^<svg\b[^>]*>/.test(markup)) return say.drawings.noSvg
  if (drawing instanceof CssSyntaxError) return [...say.drawings.badStyle(drawing.reason)]
  if (drawing instanceof Error) return [...say.drawings.deep]
  if (/<!ENTITY/i.test(bytes.toString('utf8'))) return say.drawings.active('<!ENTITY', 'code')
  const active = drawing && findActive(drawing.root)
  if (active) return say.drawings.active(active.text, active.kind)
  return drawing ? undefined : [...say.drawings.noSize]
}
