import type { Problem } from '@/lib/text/problems'
import type { Heading, LinkUse } from './context'
import type { TextSection } from './forms/sections'

/** What is known of a body besides its text. */
export interface BodyFacts {
  /** Hash of the HTML. */
  digest: string
  headings: Heading[]
  /** Ids of figures, notes and other elements that links can target. */
  anchors: string[]
  links: LinkUse[]
  /** Keys of the cited works, in order. */
  citations: string[]
  hasMath: boolean
  /** Whether a build runs code of it. */
  hasCode: boolean
  /** Whether the page needs the style of media, and the script of frames. */
  hasMedia: boolean
  hasFrames: boolean
  /** Whether it lists works (`<Publications>`), and changes with each of them. */
  listsWorks: boolean
  problems: Problem[]
  /** Input files, those of its code (anywhere in the project), and files written to `public/assets`. */
  files: { used: string[]; code: string[]; made: string[] }
}

/** A compiled body in all its forms. */
export interface CompiledBody extends BodyFacts {
  html: string
  /** HTML for feed readers: no script, style or margin; links are still relative to the site. */
  feedHtml: string
  /** Plain Markdown for programs; `placeMarkdown` makes its URLs absolute. */
  markdown: string
  /** The first figure, for a link to the post; empty when it has none. */
  figure: string
  /** Plain text, for the search index. */
  sections: TextSection[]
}

/** The result for a body that could not be compiled. */
export function emptyBody(problems: Problem[]): CompiledBody {
  const texts = { digest: '', html: '', feedHtml: '', markdown: '', figure: '', sections: [] }
  const lists = { headings: [], anchors: [], links: [], citations: [], files: { used: [], code: [], made: [] } }
  return {
    ...texts,
    ...lists,
    hasMath: false,
    hasCode: false,
    hasMedia: false,
    hasFrames: false,
    listsWorks: false,
    problems,
  }
}
