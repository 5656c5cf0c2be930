import type { Element, ElementContent } from 'hast'
import type { Code } from 'mdast'
import type { References } from '@/lib/bibliography'
import type { Messages } from '@/lib/i18n/messages'
import type { Place, Problems } from '@/lib/text/problems'
import type { ImageAsset } from './drawings/images'
import type { Equation } from './math/equations'

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

/** `[1]`, or (Lester et al., 2021). */
export type CitationStyle = 'numbers' | 'author-year'

/** LaTeX commands by name: `{ '\\R': '\\mathbb{R}' }`. */
export type Macros = Record<string, string>

/**
 * What the handlers of one compilation share: what is known before they begin, and what each folder of `lib/markdown` finds.
 * A folder writes its own part and reads the others.
 * @example function numberLine(context: Context<'code'>) // may write context.code, and nothing else
 */
export type Context<Own extends keyof Found = never> = Known & {
  readonly [Folder in keyof Found]: Folder extends Own ? Found[Folder] : Finished<Found[Folder]>
}

type Finished<Part> = {
  readonly [Name in keyof Part]: Part[Name] extends (infer Item)[] ? readonly Item[] : Part[Name]
}

/** That of a whole compilation. */
export type WholeContext = Context<keyof Found>

interface Known {
  readonly target: Target
  readonly words: Messages['prose']
  readonly problems: Problems
  /** Folder of the post. */
  readonly directory: string
  /** Folder of the content. */
  readonly root: string
  /** Images by their source as written. */
  readonly images: ReadonlyMap<string, ImageAsset>
  readonly references: References
  readonly citationStyle: CitationStyle
  /** Numbered equations by their label. */
  readonly equations: ReadonlyMap<string, Equation>
  readonly drawing: Drawing
  readonly macros: Macros
}

/** What is found while the tree is walked, by the folder that writes it. */
interface Found {
  syntax: {
    links: LinkUse[]
    /** Files beside the post that were read. */
    used: string[]
  }
  elements: { asides: number }
  code: {
    blocks: number
    /** Identifiers of numbered lines. */
    lines: string[]
  }
  math: { hasMath: boolean }
  citations: {
    /** Works in the order of their first citation, with the number of marks so far. */
    cited: { key: string; marks: number }[]
    /** Footnotes in the order of their first reference. */
    notes: { id: string; text: ElementContent[] }[]
    /** While the text of a footnote is rendered. */
    isInNote: boolean
  }
  drawings: {
    /** That have a number. */
    figures: number
    /** Names of drawings begin with these: no two of a page are the same. */
    prefixes: number
  }
  forms: { headings: Heading[] }
}

/** Nothing found yet. */
export const buildFound = (): Found => ({
  syntax: { links: [], used: [] },
  elements: { asides: 0 },
  code: { blocks: 0, lines: [] },
  math: { hasMath: false },
  citations: { cited: [], notes: [], isInNote: false },
  drawings: { figures: 0, prefixes: 0 },
  forms: { headings: [] },
})

type Drawer = Context<'drawings' | 'syntax'>

/**
 * The modules that draw diagrams and charts, loaded only for a post that has any (`drawings/drawing.ts`): together they cost a
 * process about a second.
 */
export interface Drawing {
  diagrams?: { renderMermaid(block: Code, context: Drawer): Element }
  charts?: {
    renderChartBlock(block: Code, context: Drawer): ElementContent
    renderChartElement(attributes: Record<string, string>, place: Place | undefined, context: Drawer): ElementContent
  }
}
