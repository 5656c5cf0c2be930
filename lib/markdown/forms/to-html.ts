import GithubSlugger from 'github-slugger'
import type { ElementContent, Root as HtmlRoot, Nodes } from 'hast'
import { h } from 'hastscript'
import type { Code, Heading as HeadingNode, InlineCode, Link, Paragraph, Root } from 'mdast'
import { defaultHandlers, type Handler, type Handlers, type State, toHast } from 'mdast-util-to-hast'
import type { Algorithm } from '@/lib/markdown/algorithms/nodes'
import { renderAlgorithm } from '@/lib/markdown/algorithms/render-algorithm'
import type { Citation } from '@/lib/markdown/citations/citation-tree'
import { findReferencesHeading, renderCitation, renderReferences } from '@/lib/markdown/citations/citations'
import { joinMarks } from '@/lib/markdown/citations/join-marks'
import { renderNote, renderNoteList } from '@/lib/markdown/citations/notes'
import { renderCode } from '@/lib/markdown/code/code'
import { type CodeTabs, renderTabs } from '@/lib/markdown/code/code-tabs'
import { renderInlineCode } from '@/lib/markdown/code/inline-code'
import type { Heading, WholeContext } from '@/lib/markdown/context'
import { captionFigure, findLoneImage, lookOf, renderFigure, renderImage } from '@/lib/markdown/drawings/figures'
import type { Gallery } from '@/lib/markdown/drawings/read-pictures'
import { renderCallout } from '@/lib/markdown/elements/callouts'
import { renderElement } from '@/lib/markdown/elements/elements'
import { renderTable } from '@/lib/markdown/elements/tables'
import type { EmbedNode } from '@/lib/markdown/embeds/read-embeds'
import { renderEmbed } from '@/lib/markdown/embeds/render-embed'
import { joinFormulas } from '@/lib/markdown/math/join-formulas'
import { renderFormula } from '@/lib/markdown/math/math'
import { linkSymbols } from '@/lib/markdown/math/symbols'
import type { OwnElement } from '@/lib/markdown/mdx/own-element'
import { renderAttachment } from '@/lib/markdown/media/attachments'
import { renderGallery } from '@/lib/markdown/media/gallery'
import { placeHandlers } from '@/lib/markdown/syntax/at-place'
import { collectLinks, liftBlocks } from '@/lib/markdown/syntax/check-links'
import type { Callout, DefinitionPart } from '@/lib/markdown/syntax/dialects/nodes'
import { visit } from '@/lib/markdown/syntax/visit'
import { readHeading, withoutNumber } from './heading-text'
import { joinParticles } from './join-particles'
import { markLines } from './mark-lines'
import { addOwnHeadings } from './own-headings'
import { setTreeTypography } from './set-typography'
import { checkReferencesHeading, type RenderedHeading, settleIds } from './settle-ids'

/** Converts the Markdown tree to an HTML tree, with a handler for each node that 여백 renders in its own way. */
export async function buildHtmlTree(tree: Root, context: WholeContext): Promise<HtmlRoot> {
  const code = await renderAllCode(tree, context)
  const inline = await renderInlineCode(tree, context)
  const headings: RenderedHeading[] = []
  const slugger = new GithubSlugger()
  const own = placeHandlers(buildHandlers(context, code, inline, headings, slugger))
  const handlers = context.lines ? markLines({ ...(defaultHandlers as Handlers), ...own }) : own
  const root = toHast(tree, { handlers }) as HtmlRoot
  root.children.push(...renderNoteList(context), ...(renderReferences(context) as HtmlRoot['children']))
  if (context.signs) setTreeTypography(root, context.signs)
  if (context.own) {
    const { renderOwn } = await import('@/lib/markdown/mdx/render-own')
    if (await renderOwn(root, context)) addOwnHeadings(root, headings, slugger, context)
    if (context.own.style && context.target === 'page')
      root.children.unshift(h('link', { rel: 'stylesheet', href: context.own.style }))
  }
  if (context.target === 'page') linkSymbols(root, context)
  settleIds(root, headings, context)
  checkReferencesHeading(headings, context)
  const references = findReferencesHeading(context)
  if (references) context.forms.headings.push(references)
  if (context.target === 'page') {
    joinFormulas(root)
    joinMarks(root)
    joinParticles(root)
  }
  liftBlocks(root)
  collectLinks(root, context)
  return root
}

/** Fences rendered as drawings, during the conversion, so that their figures are numbered in order. */
const drawn = new Set(['mermaid', 'chart'])

/** Code is rendered before the conversion, which is synchronous. */
async function renderAllCode(tree: Root, context: WholeContext): Promise<Map<Code, ElementContent>> {
  const blocks: Code[] = []
  visit(tree, 'code', (node) => void (drawn.has(node.lang ?? '') || blocks.push(node)))
  const rendered = new Map<Code, ElementContent>()
  for (const block of blocks) rendered.set(block, await renderCode(block, context))
  return rendered
}

function buildHandlers(
  context: WholeContext,
  code: Map<Code, ElementContent>,
  inline: Map<InlineCode, ElementContent>,
  headings: RenderedHeading[],
  slugger: GithubSlugger,
): Handlers {
  const element: Handler = (state, node) =>
    node.name ? positioned(renderElement(state, node, context), node) : state.all(node)
  return {
    heading: (state, node: HeadingNode) => {
      const rendered = renderHeading(state, node, slugger, context)
      headings.push(rendered)
      return rendered.element
    },
    paragraph: (state, node: Paragraph) => {
      const children = state.all(node) as ElementContent[]
      if (isMarkupOnly(node)) return children
      const image = findLoneImage(node)
      if (!image) return h('p', children)
      return renderFigure({ src: image.url, alt: image.alt ?? '', caption: [], look: lookOf(image) }, context)
    },
    image: (_, node) => renderImage(node.url, node.alt ?? '', context, lookOf(node)),
    link: (state, node: Link) => {
      if (!context.attachments.has(node.url)) return defaultHandlers.link(state, node)
      const attachment = context.attachments.get(node.url)
      const words = state.all(node) as ElementContent[]
      return attachment ? renderAttachment(attachment, words, node.title ?? undefined) : words
    },
    code: (state, node: Code) => {
      if (!drawn.has(node.lang ?? '')) return code.get(node)!
      const { diagrams, charts } = context.drawing
      const figure =
        node.lang === 'chart' ? charts!.renderChartBlock(node, context) : diagrams!.renderMermaid(node, context)
      return captionFigure(figure, 'children' in node ? (state.all(node as never) as ElementContent[]) : [], context)
    },
    codeTabs: (_, node: CodeTabs) => renderTabs(node, code, context),
    inlineCode: (_, node: InlineCode) => inline.get(node) ?? h('code', node.value.replaceAll('\n', ' ')),
    math: (_, node) => renderFormula(node, context),
    inlineMath: (_, node) => renderFormula(node, context),
    blockquote: (state, node) => h('blockquote', state.all(node) as ElementContent[]),
    callout: (state, node: Callout) => positioned(renderCallout(state, node, context), node),
    algorithm: (state, node: Algorithm) => positioned(renderAlgorithm(state, node, context), node),
    definitionText: (state, node: DefinitionPart) => {
      const [only, ...more] = node.children as Paragraph[]
      return h('dd', state.all((more.length === 0 && only) || (node as never)) as ElementContent[])
    },
    citation: (state, node: Citation) => renderCitation(state, node, context) as never,
    footnoteReference: (state, node) => renderNote(state, node, context),
    gallery: (state, node: Gallery) => renderGallery(state, node, context),
    embed: (_, node: EmbedNode) => renderEmbed(node, context),
    table: (state, node) => renderTable(state, node, context),
    ownElement: (state, node: OwnElement) =>
      positioned(h('own-element', { at: node.at }, state.all(node as never) as ElementContent[]), node),
    mdxJsxFlowElement: element,
    mdxJsxTextElement: element,
    mdxFlowExpression: () => undefined,
    mdxTextExpression: () => undefined,
    mdxjsEsm: () => undefined,
  }
}

const markup = new Set<string>(['mdxJsxTextElement', 'mdxTextExpression', 'ownElement'])

/** Elements alone in a paragraph (`<summary>…</summary>`) count as blocks, as in MDX itself. */
function isMarkupOnly({ children }: Paragraph): boolean {
  const solid = children.filter((child) => !(child.type === 'text' && child.value.trim() === ''))
  return solid.length > 0 && solid.every(({ type }) => markup.has(type))
}

function positioned<Node extends Nodes>(node: Node, source: { position?: Node['position'] }): Node {
  node.position ??= source.position
  return node
}

/** A heading with a stable, unique id (Hangul is kept, typography is not in it) and a link to itself. */
function renderHeading(
  state: State,
  node: HeadingNode,
  slugger: GithubSlugger,
  context: WholeContext,
): RenderedHeading {
  const children = state.all(node) as ElementContent[]
  const typed = readHeading(children, withoutNumber)
  const depth = Math.max(2, node.depth) as Heading['depth']
  if (context.signs) setTreeTypography({ type: 'root', children }, context.signs)
  const text = readHeading(children)
  const id = nameHeading(node, typed, slugger) || `section-${context.forms.headings.length + 1}`
  const heading = { id, text, depth }
  context.forms.headings.push(heading)
  const name = `h${depth}`
  const anchor = h('a', { class: 'anchor', href: `#${id}`, ariaLabel: context.words.anchor(text) }, '#')
  // Without an explicit name, the anchor's label would be read as part of the heading.
  const element =
    context.target === 'page'
      ? h(name, { id, ariaLabel: text || undefined }, [...children, anchor])
      : h(name, { id }, children)
  return { element, heading, source: node }
}

/** Its own id, `## heading {#id}`, if no heading before it has that; else one of its text. */
function nameHeading({ data }: HeadingNode, text: string, slugger: GithubSlugger): string {
  const given = (data as { id?: string } | undefined)?.id
  if (given === undefined || Object.hasOwn(slugger.occurrences, given)) return slugger.slug(text.normalize('NFC'))
  slugger.occurrences[given] = 0
  return given
}
