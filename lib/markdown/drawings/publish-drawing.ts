import { CssSyntaxError } from 'postcss'
import { say } from '@/lib/i18n/authors'
import { findForbidden } from '@/lib/text/characters'
import type { Place, Problems } from '@/lib/text/problems'
import type { ImageAsset } from './image-asset'
import { hashOf, publish, urlOf } from './publish'
import { parseSvg, type Svg } from './svg'
import { type Active, findActive } from './svg-safety'
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
  if (!/^<svg\b[^>]*>/.test(markup)) return ['is not an SVG drawing', 'save it as plain SVG, or as PNG']
  if (drawing instanceof CssSyntaxError)
    return [`has a <style> that cannot be read (${drawing.reason})`, 'mend it, or save the drawing again']
  if (drawing instanceof Error) return ['is nested too deep', 'save it with fewer groups within each other']
  if (/<!ENTITY/i.test(bytes.toString('utf8'))) return ['holds “<!ENTITY”', remedies.code]
  const active = drawing && findActive(drawing.root)
  if (active) return [`holds “${active.text}”`, remedies[active.kind]]
  return drawing ? undefined : ['has no size of its own', 'give its <svg> a viewBox, such as viewBox="0 0 720 320"']
}

const remedies: Record<Active['kind'], string> = {
  code: 'keep shapes and text only: no scripts, no event handlers',
  address: 'take the address out, or put what it names into the file (data:): nothing is loaded from elsewhere',
  picture: 'put the picture into the file (as data:image/png or jpeg), or save the whole as PNG',
  html: 'save it with text as SVG text (in draw.io without “Formatted Text”), or as PNG',
}
