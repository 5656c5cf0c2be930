import type { ElementContent } from 'hast'
import type { Messages } from '@/lib/i18n/messages'
import type { Problems } from '@/lib/problems'
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
  /** Footnotes in the order of their first reference. */
  notes: { id: string; text: ElementContent[] }[]
  hasMath: boolean
}
