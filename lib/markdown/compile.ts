import { createHash } from 'node:crypto'
import type { Root as HtmlRoot } from 'hast'
import { toHtml } from 'hast-util-to-html'
import type { Code, Root } from 'mdast'
import { getMessages, type Messages } from '@/lib/i18n/messages'
import { findForbidden } from '@/lib/text/characters'
import { describeFailure, Problems } from '@/lib/text/problems'
import { blankColours } from '@/lib/text/terminal-colours'
import { numberAlgorithms, readAlgorithms } from './algorithms/find-algorithms'
import { type CompiledBody, emptyBody } from './body'
import { buildContext, findFolders, listAnchors, type Source } from './build-context'
import { findCitations } from './citations/find-citations'
import { loadLanguages } from './code/code'
import { groupTabs } from './code/code-tabs'
import type { Target } from './context'
import { checkWrittenPictures } from './drawings/check-written'
import { loadDrawing } from './drawings/drawing'
import { readPictures } from './drawings/read-pictures'
import { findFigure } from './forms/find-figure'
import { listSections } from './forms/sections'
import { frameIds } from './forms/settle-ids'
import { buildHtmlTree } from './forms/to-html'
import { printMarkdown } from './forms/to-markdown'
import { checkFormulas } from './math/check-formulas'
import { numberEquations, placeReferences } from './math/equations'
import { findCode } from './mdx/code-parts'
import { findParts } from './media/find-parts'
import { loadBeside } from './media/load-beside'
import { expandNotebooks } from './notebooks/expand-notebooks'
import { Placed } from './syntax/at-place'
import { checkParagraphs } from './syntax/bounds'
import { checkCharacters } from './syntax/check-characters'
import { checkTree } from './syntax/check-tree'
import { readDialects } from './syntax/dialects'
import { blankFrontMatter, parseWhole } from './syntax/parse'
import { squareTables } from './syntax/tables'
import { visit } from './syntax/visit'

export type { Source } from './build-context'

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
  const read = await readTree(source, problems, watch)
  if (!read) return undefined
  const { tree, body, ran, notebooks, equations } = read
  const { file, references = new Map(), embeds = [] } = source
  watch('images')
  const folders = { ...findFolders(source), embeds, notebooks }
  const { images, attachments, files } = await loadBeside(tree, body, folders, problems)
  watch('drawings')
  const drawing = await loadDrawing(tree)
  watch('languages')
  await loadLanguages(collectCode(tree), problems)
  const render = async (target: Target, reported: Problems, reserved: readonly string[]) => {
    const given = { target, problems: reported, reserved: new Set(reserved) }
    const context = buildContext(source, {
      ...given,
      ...{ images, attachments, references, equations, drawing, own: ran?.own },
    })
    const html = await buildHtmlTree(structuredClone(tree), context)
    return { context, tree: html, html: printHtml(html) }
  }
  watch('page')
  const page = await render('page', problems, frameIds)
  watch('feed')
  const feed = await render('feed', new Problems(file), page.context.forms.taken) // the same problems: not reported
  watch('forms')
  const code = ran?.used ?? []
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
    ...findParts(page.tree),
    problems: problems.list,
    files: {
      code,
      used: [...files.used, ...page.context.syntax.used, ...code],
      made: [...files.made, ...(ran?.made ?? [])],
    },
  }
}

/** Parses a post, runs its code, and checks what is written; all numbers and references are settled in the result. */
async function readTree(source: Source, problems: Problems, watch: Watch) {
  watch('text')
  const body = blankFrontMatter(source.text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n'))
  watch('syntax')
  const tree = checkParagraphs(body, problems) ? parseWhole(body, problems) : undefined
  if (!tree) return undefined
  const words = getMessages(source.lang).prose
  const notebooks = expandNotebooks(tree, { ...findFolders(source), macros: source.macros ?? {}, words }, problems)
  watch('dialects')
  readDialects(tree, body, source.lang, problems)
  watch('code')
  const ran = await run(tree, body, source, problems)
  watch('pictures')
  readPictures(tree, body)
  watch('checks')
  checkWhole(tree, body, words, problems)
  watch('citations')
  findCitations(tree, body, source.references ?? new Map(), problems)
  groupTabs(tree)
  watch('equations')
  const equations = numberEquations(tree, problems)
  numberAlgorithms(tree, equations, words, problems)
  placeReferences(tree, equations, { words, problems })
  return { tree, body, ran, notebooks, equations }
}

/** What is wrong in a tree as it is written. */
function checkWhole(tree: Root, body: string, words: Messages['prose'], problems: Problems): void {
  checkTree(tree, body, problems)
  checkWrittenPictures(tree, body, problems)
  readAlgorithms(tree, body, words, problems)
  checkFormulas(tree, body, problems)
  squareTables(tree, problems)
  if (!findForbidden(blankColours(body))) checkCharacters(tree, problems) // otherwise the file's own check reports them
}

/** Runs the code of a post, if it has any and may. */
async function run(tree: Root, body: string, { file, components = true }: Source, problems: Problems) {
  const code = components ? findCode(tree) : undefined
  if (!code) return undefined
  const { runCode } = await import('./mdx/run-code') // with the bundler and React, which few posts need
  return runCode(tree, code, { file, length: body.split('\n').length }, problems)
}

function printHtml(tree: HtmlRoot): string {
  return toHtml(tree, { allowDangerousHtml: true, characterReferences: { omitOptionalSemicolons: false } })
}

function collectCode(tree: Root): Code[] {
  const blocks: Code[] = []
  visit(tree, 'code', (node) => void blocks.push(node))
  return blocks
}
