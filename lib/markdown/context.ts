import type { ElementContent } from 'hast'
import type { References } from '@/lib/bibliography'
import type { Messages } from '@/lib/i18n/messages'
import type { Problems } from '@/lib/problems'
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

/** What the handlers of one compilation share. */
export interface Context {
  target: Target
  words: Messages['prose']
  problems: Problems
  /** Images by their source as written. */
  images: Map<string, ImageAsset>
  headings: Heading[]
  links: LinkUse[]
  figures: number
  drawings: number
  asides: number
  /** Footnotes in the order of their first reference. */
  notes: { id: string; text: ElementContent[] }[]
  hasMath: boolean
  references: References
  citationStyle: CitationStyle
  /** Works in the order of their first citation, with the number of marks so far. */
  cited: { key: string; marks: number }[]
  /** Numbered equations by their label. */
  equations: ReadonlyMap<string, Equation>
  macros: Macros
}

/** `[1]`, or (Lester et al., 2021). */
export type CitationStyle = 'numbers' | 'author-year'

/** LaTeX commands by name: `{ '\\R': '\\mathbb{R}' }`. */
export type Macros = Record<string, string>
