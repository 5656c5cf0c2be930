import { createHash } from 'node:crypto'
import path from 'node:path'
import type { Root as HtmlRoot } from 'hast'
import { toHtml } from 'hast-util-to-html'
import type { Code, Root } from 'mdast'
import { visit } from 'unist-util-visit'
import type { References } from '@/lib/bibliography'
import { findForbidden } from '@/lib/characters'
import { getMessages, type Language } from '@/lib/i18n/messages'
import { describeFailure, type Problem, Problems } from '@/lib/problems'
import { checkDepth, checkParagraphs } from './bounds'
import { checkCharacters } from './check-characters'
import { collectLinks, liftBlocks } from './check-links'
import { checkTree } from './check-tree'
import { loadLanguages } from './code'
import { groupTabs } from './code-tabs'
import type { CitationStyle, Context, Heading, LinkUse, Macros, Target } from './context'
import { loadDrawing } from './drawing'
import { emptyBody } from './empty-body'
import { numberEquations } from './equations'
import { findCitations } from './find-citations'
import { findImages } from './find-images'
import { blankFrontMatter, parseMdx } from './parse'
import { listSections, type TextSection } from './sections'
import { buildHtmlTree } from './to-html'
import { printMarkdown } from './to-markdown'

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

export interface Source {
  /** Whole text of the file, front matter included. */
  text: string
  /** Path from the root of the project. */
  file: string
  lang: Language
  /** Folder of the content, else that of the file: nothing is read from elsewhere. */
  root?: string
  /** Works that may be cited. */
  references?: References
  citationStyle?: CitationStyle
  macros?: Macros
}

/**
 * Compiles an MDX file to HTML. Everything wrong in it is in `problems`; nothing is thrown for what
 * an author wrote, and nothing of it is run.
 */
export async function compileBody(source: Source): Promise<CompiledBody> {
  const problems = new Problems(source.file)
  try {
    return (await compile(source, problems)) ?? emptyBody(problems.list)
  } catch (error) {
    problems.error(undefined, ...describeFailure(error))
    return emptyBody(problems.list)
  }
}

async function compile(source: Source, problems: Problems): Promise<CompiledBody | undefined> {
  const { text, file, references = new Map() } = source
  const body = blankFrontMatter(text.replace(/^﻿/, '').replace(/\r\n?/g, '\n'))
  const tree = checkParagraphs(body, problems) ? parseMdx(body, problems) : undefined
  if (!tree || !checkDepth(tree, problems)) return undefined
  checkTree(tree, body, problems)
  if (!findForbidden(body)) checkCharacters(tree, problems) // else they are said of the file
  findCitations(tree, body, references, problems)
  groupTabs(tree)
  const equations = numberEquations(tree, problems)
  const images = await findImages(tree, findFolders(source), problems)
  const drawing = await loadDrawing(tree)
  await loadLanguages(collectCode(tree), problems)
  const render = async (target: Target, reported: Problems) => {
    const context = buildContext(source, { target, problems: reported, images, references, equations, drawing })
    const html = await buildHtmlTree(structuredClone(tree), context)
    liftBlocks(html)
    collectLinks(html, context)
    return { context, tree: html, html: printHtml(html) }
  }
  const page = await render('page', problems)
  const feed = await render('feed', new Problems(file)) // the same problems again, not reported twice
  const assets = [...images.values()]
  return {
    digest: createHash('sha256').update(page.html).digest('base64url'),
    html: page.html,
    feedHtml: feed.html,
    markdown: printMarkdown(tree, page.context),
    sections: listSections(feed.tree),
    headings: page.context.headings,
    anchors: listAnchors(page.context),
    links: page.context.links,
    citations: page.context.cited.map(({ key }) => key),
    hasMath: page.context.hasMath,
    problems: problems.list,
    files: {
      used: [...assets.flatMap((asset) => asset.used), ...page.context.used],
      made: assets.flatMap((asset) => asset.made),
    },
  }
}

type Given = Pick<Context, 'target' | 'problems' | 'images' | 'references' | 'equations' | 'drawing'>

const findFolders = ({ file, root = path.dirname(file) }: Source) => ({ directory: path.dirname(file), root })

function buildContext(source: Source, given: Given): Context {
  const { lang, citationStyle = 'numbers', macros = {} } = source
  return {
    ...given,
    ...findFolders(source),
    words: getMessages(lang).prose,
    citationStyle,
    macros,
    used: [],
    headings: [],
    links: [],
    lines: [],
    notes: [],
    isInNote: false,
    cited: [],
    figures: 0,
    drawings: 0,
    asides: 0,
    codeBlocks: 0,
    hasMath: false,
  }
}

function listAnchors({ figures, notes, equations, cited, lines }: Context): string[] {
  const count = (length: number, name: string) => Array.from({ length }, (_, index) => `${name}-${index + 1}`)
  return [
    ...count(figures, 'figure'),
    ...count(notes.length, 'note'),
    ...[...equations.values()].map(({ id }) => id),
    ...lines,
    ...cited.map(({ key }) => `ref-${key}`),
  ]
}

function printHtml(tree: HtmlRoot): string {
  return toHtml(tree, { allowDangerousHtml: true, characterReferences: { omitOptionalSemicolons: false } })
}

function collectCode(tree: Root): Code[] {
  const blocks: Code[] = []
  visit(tree, 'code', (node) => void blocks.push(node))
  return blocks
}
