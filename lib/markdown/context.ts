import path from 'node:path'
import type { ElementContent } from 'hast'
import type { References } from '@/lib/bibliography'
import { findForbidden, forbiddenRemedy } from '@/lib/characters'
import type { Messages } from '@/lib/i18n/messages'
import { Refusal, readOwnText } from '@/lib/own-files'
import type { Place, Problems } from '@/lib/problems'
import type { Drawing } from './drawing'
import type { Equation } from './equations'
import type { ImageAsset } from './images'

/** Where the HTML goes: a page of the site, or a feed that has no style, script or margin. */
export type Target = 'page' | 'feed'

export interface Heading {
  id: string
  text: string
  depth: 2 | 3 | 4 | 5 | 6
}

export interface LinkUse {
  url: string
  line: number
  column: number
}

/**
 * A text file beside the post (data, code). The compiled body depends on it, so it is noted.
 * @returns undefined after adding the problem
 */
export function readBeside(written: string, place: Place | undefined, context: Context): string | undefined {
  const { problems, directory, root, used } = context
  const file = path.join(directory, written)
  if (!file.startsWith(directory + path.sep)) {
    problems.error(place, `“${written}” is outside the folder of the post`, 'put the file beside the post')
    return undefined
  }
  const text = readOwnText(file, root, mostText)
  if (!(text instanceof Refusal)) {
    const strange = findForbidden(text)
    if (strange) problems.error(place, `“${written}” holds ${strange}, which cannot be published`, forbiddenRemedy)
    if (!used.includes(file)) used.push(file)
    return text
  }
  if (text.kind === 'missing')
    problems.error(place, `there is no file “${written}” beside the post`, `put it into ${directory}`)
  else problems.error(place, `“${written}” ${text.reason}`, text.remedy)
  return undefined
}

/** Bytes of data or code that a page may be made of. */
const mostText = 5 * 2 ** 20

/** What the handlers of one compilation share. */
export interface Context {
  target: Target
  words: Messages['prose']
  problems: Problems
  /** Folder of the post. */
  directory: string
  /** Folder of the content. */
  root: string
  /** Files beside the post that were read. */
  used: string[]
  /** Images by their source as written. */
  images: Map<string, ImageAsset>
  headings: Heading[]
  links: LinkUse[]
  figures: number
  drawings: number
  asides: number
  codeBlocks: number
  /** Identifiers of numbered lines of code. */
  lines: string[]
  /** Footnotes in the order of their first reference. */
  notes: { id: string; text: ElementContent[] }[]
  /** While the text of a footnote is rendered. */
  isInNote: boolean
  hasMath: boolean
  references: References
  citationStyle: CitationStyle
  /** Works in the order of their first citation, with the number of marks so far. */
  cited: { key: string; marks: number }[]
  /** Numbered equations by their label. */
  equations: ReadonlyMap<string, Equation>
  drawing: Drawing
  macros: Macros
}

/** `[1]`, or (Lester et al., 2021). */
export type CitationStyle = 'numbers' | 'author-year'

/** LaTeX commands by name: `{ '\\R': '\\mathbb{R}' }`. */
export type Macros = Record<string, string>
