import type { Element, ElementContent } from 'hast'
import type { Code } from 'mdast'
import type { References } from '@/lib/bibliography'
import type { Messages } from '@/lib/i18n/messages'
import type { Place, Problems } from '@/lib/text/problems'
import type { Signs } from '@/lib/text/typography'
import { buildCounts, type FigureCounts } from './drawings/figure-kinds'
import type { ImageAsset } from './drawings/image-asset'
import type { Equation } from './math/equations'
import type { OwnCode } from './mdx/own-element'
import type { Attachment } from './media/attachments'

/** Target of the HTML: a page of the site, or a feed, which has no style, script or margin. */
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
 * Shared state of one compilation: what is known at the start, and what each folder of `lib/markdown` collects. Each
 * folder writes its own part and only reads the others.
 * @example function numberLine(context: Context<'code'>) // may write context.code, and nothing else
 */
export type Context<Own extends keyof Found = never> = Known & {
  readonly [Folder in keyof Found]: Folder extends Own ? Found[Folder] : Finished<Found[Folder]>
}

type Finished<Part> = {
  readonly [Name in keyof Part]: Part[Name] extends (infer Item)[] ? readonly Item[] : Part[Name]
}

/** The context with every part writable. */
export type WholeContext = Context<keyof Found>

interface Known {
  readonly target: Target
  readonly words: Messages['prose']
  /** Signs that replace typed quotes, dots and dashes; undefined where the text stays as it is typed. */
  readonly signs: Signs | undefined
  readonly problems: Problems
  /** Folder of the post. */
  readonly directory: string
  /** Content folder. */
  readonly root: string
  /** Images by their source as written in the post. */
  readonly images: ReadonlyMap<string, ImageAsset>
  /** Files beside the post that it links to, by their address as written. */
  readonly attachments: ReadonlyMap<string, Attachment | undefined>
  readonly references: References
  readonly citationStyle: CitationStyle
  /** Names of the blog's authors as papers print them, by id; `me` is the author of the site. */
  readonly people: Readonly<Record<string, readonly string[]>>
  /** Numbered equations by their label. */
  readonly equations: ReadonlyMap<string, Equation>
  readonly drawing: Drawing
  readonly macros: Macros
  /** Whether blocks say in which line of the file they end. */
  readonly lines: boolean
  /** The post's own components; undefined where it has none. */
  readonly own: OwnCode | undefined
  /** Ids that no heading may have. */
  readonly reserved: ReadonlySet<string>
}

/** What is collected while the tree is converted, by the folder that writes it. */
interface Found {
  syntax: {
    links: LinkUse[]
    /** Files beside the post that were read. */
    used: string[]
  }
  elements: { asides: number }
  code: {
    blocks: number
    /** Ids of numbered lines. */
    lines: string[]
  }
  math: {
    hasMath: boolean
    /** Commands that formulas so far have defined, for those after them. */
    defined: Record<string, string | object>
    /** The formulas that defined them. */
    definitions: string
  }
  citations: {
    /** Works in the order of their first citation, with their number of citations so far. */
    cited: { key: string; marks: number }[]
    /** Footnotes in the order of their first reference. */
    notes: { id: string; text: ElementContent[] }[]
    /** True while the text of a footnote is rendered. */
    isInNote: boolean
  }
  drawings: {
    /** Numbers of captions so far. */
    figures: FigureCounts
    /** Number of id prefixes used: ids in drawings are prefixed, so that they are unique in a page. */
    prefixes: number
  }
  mdx: {
    /** Islands so far. */
    islands: number
    /** What the outermost components have become, by the index of their node. */
    rendered: Map<number, ElementContent[]>
  }
  forms: {
    headings: Heading[]
    /** Ids of what is not a heading. */
    taken: string[]
  }
}

/** The initial state. */
export const buildFound = (): Found => ({
  syntax: { links: [], used: [] },
  elements: { asides: 0 },
  code: { blocks: 0, lines: [] },
  math: { hasMath: false, defined: {}, definitions: '' },
  citations: { cited: [], notes: [], isInNote: false },
  drawings: { figures: buildCounts(), prefixes: 0 },
  mdx: { islands: 0, rendered: new Map() },
  forms: { headings: [], taken: [] },
})

type Drawer = Context<'drawings' | 'syntax'>

/**
 * The modules that draw diagrams and charts, loaded only when a post needs them (`drawings/drawing.ts`): loading both
 * takes about a second.
 */
export interface Drawing {
  diagrams?: { renderMermaid(block: Code, context: Drawer): Element }
  charts?: {
    renderChartBlock(block: Code, context: Drawer): ElementContent
    renderChartElement(attributes: Record<string, unknown>, place: Place | undefined, context: Drawer): ElementContent
  }
}
