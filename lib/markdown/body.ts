import type { Problem } from '@/lib/text/problems'
import type { Heading, LinkUse } from './context'
import type { TextSection } from './forms/sections'

/** What checks across posts need to know of a body. */
export interface BodyFacts {
  /** Changes with the HTML. */
  digest: string
  headings: Heading[]
  /** Identifiers of figures and notes, which links may name like headings. */
  anchors: string[]
  links: LinkUse[]
  /** Keys of the works it cites, in order. */
  citations: string[]
  hasMath: boolean
  problems: Problem[]
  /** Files that went into the result and that it made in `public/assets`. */
  files: { used: string[]; made: string[] }
}

/** A body, ready to be put into a page. */
export interface CompiledBody extends BodyFacts {
  html: string
  /** The same for feed readers: no script, style or margin; links still relative to the site. */
  feedHtml: string
  /** The same as plain Markdown, for programs (`placeMarkdown` gives it its addresses). */
  markdown: string
  /** Its text without markup, for the search. */
  sections: TextSection[]
}

/** What there is of a body that could not be compiled. */
export function emptyBody(problems: Problem[]): CompiledBody {
  const texts = { digest: '', html: '', feedHtml: '', markdown: '', sections: [] }
  const lists = { headings: [], anchors: [], links: [], citations: [], files: { used: [], made: [] } }
  return { ...texts, ...lists, hasMath: false, problems }
}
