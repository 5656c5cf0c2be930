import { createHash } from 'node:crypto'
import path from 'node:path'
import type { Root as HtmlRoot } from 'hast'
import { toHtml } from 'hast-util-to-html'
import type { Code, Root } from 'mdast'
import type { References } from '@/lib/bibliography'
import { getMessages, type Language } from '@/lib/i18n/messages'
import { findForbidden } from '@/lib/text/characters'
import { describeFailure, Problems } from '@/lib/text/problems'
import { blankColours } from '@/lib/text/terminal-colours'
import { numberAlgorithms, readAlgorithms } from './algorithms/find-algorithms'
import { type BodyFacts, type CompiledBody, emptyBody } from './body'
import { findCitations } from './citations/find-citations'
import { loadLanguages } from './code/code'
import { groupTabs } from './code/code-tabs'
import { buildFound, type CitationStyle, type Context, type Macros, type Target, type WholeContext } from './context'
import { checkWrittenPictures } from './drawings/check-written'
import { loadDrawing } from './drawings/drawing'
import { figureKinds } from './drawings/figure-kinds'
import { findImages } from './drawings/find-images'
import type { ImageAsset } from './drawings/image-asset'
import { readPictures } from './drawings/read-pictures'
import { findFigure } from './forms/find-figure'
import { listSections } from './forms/sections'
import { frameIds } from './forms/settle-ids'
import { buildHtmlTree } from './forms/to-html'
import { printMarkdown } from './forms/to-markdown'
import { checkFormulas } from './math/check-formulas'
import { numberEquations, placeReferences } from './math/equations'
import { findCode } from './mdx/code-parts'
import type { RunCode } from './mdx/run-code'
import { Placed } from './syntax/at-place'
import { checkParagraphs } from './syntax/bounds'
import { checkCharacters } from './syntax/check-characters'
import { checkTree } from './syntax/check-tree'
import { readDialects } from './syntax/dialects'
import { blankFrontMatter, parseMdx } from './syntax/parse'
import { squareTables } from './syntax/tables'
import { visit } from './syntax/visit'

export interface Source {
  /** Whole text of the file, front matter included. */
  text: string
  /** Path from the root of the project. */
  file: string
  lang: Language
  /** Content folder (default: the folder of the file); nothing outside it is read, except `public/`. */
  root?: string
  /** Works that can be cited. */
  references?: References
  citationStyle?: CitationStyle
  macros?: Macros
  /** Curly quotes, ellipses and dashes for typed ones (default: true). */
  typography?: boolean
  /** Whether its code is run: imports, expressions and components (default: true). */
  components?: boolean
}

type Watch = (step: string) => void

/**
 * Compiles an MDX file to HTML. Errors are in `problems`: nothing that an author wrote throws, and none of it is
 * executed.
 * @param watch called with the name of each step before it; tests throw there what the step might throw
 */
export async function compileBody(source: Source, watch: Watch = () => undefined): Promise<CompiledBody> {
  const problems = new Problems(source.file)
  try {
    return (await compile(source, problems, watch)) ?? emptyBody(problems.list)
  } catch (error) {
    const { place, cause } = error instanceof Placed ? error : { place: undefined, cause: error }
    problems.error(place, ...describeFailure(cause))
    return emptyBody(problems.list)
  }
}

async function compile(source: Source, problems: Problems, watch: Watch): Promise<CompiledBody | undefined> {
  const { text, file, references = new Map() } = source
  watch('text')
  const body = blankFrontMatter(text.replace(/^﻿/, '').replace(/\r\n?/g, '\n'))
  watch('syntax')
  const tree = checkParagraphs(body, problems) ? parseMdx(body, problems) : undefined
  if (!tree) return undefined
  watch('dialects')
  readDialects(tree, body, source.lang, problems)
  watch('code')
  const ran = await run(tree, body, source, problems)
  watch('pictures')
  readPictures(tree, body)
  watch('checks')
  checkTree(tree, body, problems)
  checkWrittenPictures(tree, body, problems)
  const words = getMessages(source.lang).prose
  readAlgorithms(tree, body, words, problems)
  checkFormulas(tree, body, problems)
  squareTables(tree, problems)
  if (!findForbidden(blankColours(body))) checkCharacters(tree, problems) // otherwise the file's own check reports them
  watch('citations')
  findCitations(tree, body, references, problems)
  groupTabs(tree)
  watch('equations')
  const equations = numberEquations(tree, problems)
  numberAlgorithms(tree, equations, words, problems)
  placeReferences(tree, equations, { words, problems })
  watch('images')
  const images = await findImages(tree, findFolders(source), problems)
  watch('drawings')
  const drawing = await loadDrawing(tree)
  watch('languages')
  await loadLanguages(collectCode(tree), problems)
  const render = async (target: Target, reported: Problems, reserved: readonly string[]) => {
    const given = { target, problems: reported, reserved: new Set(reserved) }
    const context = buildContext(source, { ...given, images, references, equations, drawing, own: ran?.own })
    const html = await buildHtmlTree(structuredClone(tree), context)
    return { context, tree: html, html: printHtml(html) }
  }
  watch('page')
  const page = await render('page', problems, frameIds)
  watch('feed')
  const feed = await render('feed', new Problems(file), page.context.forms.taken) // the same problems: not reported
  watch('forms')
  return {
    digest: createHash('sha256').update(page.html).digest('base64url'),
    html: page.html,
    feedHtml: feed.html,
    markdown: printMarkdown(tree, { ...page.context, mdx: feed.context.mdx }),
    figure: findFigure(page.tree),
    sections: listSections(feed.tree),
    headings: page.context.forms.headings,
    anchors: listAnchors(page.context),
    links: page.context.syntax.links,
    citations: page.context.citations.cited.map(({ key }) => key),
    hasMath: page.context.math.hasMath,
    hasCode: ran !== undefined,
    problems: problems.list,
    files: listFiles([...images.values()], page.context, ran),
  }
}

/** Runs the code of a post, if it has any and may. */
async function run(tree: Root, body: string, { file, components = true }: Source, problems: Problems) {
  const code = components ? findCode(tree) : undefined
  if (!code) return undefined
  const { runCode } = await import('./mdx/run-code') // with the bundler and React, which few posts need
  return runCode(tree, code, { file, length: body.split('\n').length }, problems)
}

type Given = Pick<
  Context,
  'target' | 'problems' | 'images' | 'references' | 'equations' | 'drawing' | 'own' | 'reserved'
>

const findFolders = ({ file, root = path.dirname(file) }: Source) => ({ directory: path.dirname(file), root })

function buildContext(source: Source, given: Given): WholeContext {
  const { lang, citationStyle = 'numbers', macros = {}, typography = true } = source
  const words = getMessages(lang).prose
  return {
    ...given,
    ...findFolders(source),
    words,
    signs: typography ? words.signs : undefined,
    citationStyle,
    macros,
    ...buildFound(),
  }
}

function listAnchors({ drawings, citations, equations, code }: Context): string[] {
  const { cited, notes } = citations
  const count = (length: number, name: string) => Array.from({ length }, (_, index) => `${name}-${index + 1}`)
  return [
    ...figureKinds.flatMap((kind) => count(drawings.figures[kind], kind)),
    ...count(notes.length, 'note'),
    ...[...equations.values()].map(({ id }) => id),
    ...code.lines,
    ...cited.map(({ key }) => `ref-${key}`),
  ]
}

function listFiles(assets: readonly ImageAsset[], { syntax }: Context, ran: RunCode | undefined): BodyFacts['files'] {
  const { used: code = [], made = [] } = ran ?? {}
  return {
    code,
    used: [...assets.flatMap((asset) => asset.used), ...syntax.used, ...code],
    made: [...assets.flatMap((asset) => asset.made), ...made],
  }
}

function printHtml(tree: HtmlRoot): string {
  return toHtml(tree, { allowDangerousHtml: true, characterReferences: { omitOptionalSemicolons: false } })
}

function collectCode(tree: Root): Code[] {
  const blocks: Code[] = []
  visit(tree, 'code', (node) => void blocks.push(node))
  return blocks
}
