import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import type { State } from 'mdast-util-to-hast'
import { formatLabel, type Reference } from '@/lib/bibliography'
import { formatEntry } from '@/lib/bibliography/format'
import type { Context, Heading } from '@/lib/markdown/context'
import { buildWork, type Citation, type CitationPart, type CitedWork, separatorOf } from './citation-tree'

/**
 * A citation in text. Like a footnote, it has one markup for all widths: a button and a popover, which wide screens
 * show in the margin. The first mark of a work contains the popover, later ones open the same one.
 */
export function renderCitation(state: State, node: Citation, context: Context<'citations'>): ElementContent[] {
  const works = node.children
  if (works.length === 0) return []
  const all = (part: CitationPart) => state.all(part as never) as ElementContent[]
  const marks = works.map((work): ElementContent[] => {
    const [prefix, suffix] = work.children
    if (node.narrative) return renderMark(work, true, context)
    const before = prefix.children.length > 0 ? [...all(prefix), text(' ')] : []
    return [...before, ...renderMark(work, false, context), ...all(suffix)]
  })
  if (node.narrative) return marks.flat()
  const [open, close] = context.citationStyle === 'numbers' ? ['[', ']'] : ['(', ')']
  const separator = separatorOf(node, context.citationStyle)
  return [text(open), ...marks.flatMap((mark, index) => (index ? [text(separator), ...mark] : mark)), text(close)]
}

function renderMark(work: CitedWork, narrative: boolean, context: Context<'citations'>): ElementContent[] {
  const reference = context.references.get(work.key)!
  const known = context.citations.cited.findIndex(({ key }) => key === reference.key)
  if (known === -1) context.citations.cited.push({ key: reference.key, marks: 0 })
  const number = known === -1 ? context.citations.cited.length : known + 1
  const cited = context.citations.cited[number - 1]!
  cited.marks += 1
  const label = labelOf(work, number, narrative, context)
  if (context.target === 'feed') return [h('a', { href: `#ref-${encodeURIComponent(reference.key)}` }, label)]
  const mark = h(
    'button',
    {
      type: 'button',
      class: 'cite',
      id: `cite-${number}-${cited.marks}`,
      popoverTarget: `cited-${number}`,
      ariaLabel: context.words.citation(labelOf(buildWork(work.key), number, true, context)),
    },
    label,
  )
  return known === -1 ? [h('span', { class: 'note-place' }, [mark, renderCard(reference, number, context)])] : [mark]
}

/**
 * The label of a work in the text: `1`, `Lester et al., 2021`, or with the authors as part of the sentence:
 * `Lester et al. [1, p. 3]`.
 */
export function labelOf(
  { key, hidesAuthors, children: [, suffix] }: CitedWork,
  number: number,
  narrative: boolean,
  { citationStyle, references }: Pick<Context, 'citationStyle' | 'references'>,
): string {
  const { authors, year } = formatLabel(references.get(key)!)
  const locator = suffix.children.map((node) => (node.type === 'text' ? `, ${node.value}` : '')).join('')
  if (citationStyle === 'numbers') return narrative ? `${authors} [${number}${locator}]` : String(number)
  if (narrative) return `${authors} (${year}${locator})`
  return hidesAuthors ? year : `${authors}, ${year}`
}

/** The reference in the margin and popover: authors, title, venue, links. */
function renderCard(reference: Reference, number: number, context: Context): Element {
  const { authors, year } = formatLabel(reference)
  const mark =
    context.citationStyle === 'numbers' ? [h('span', { class: 'note-number' }, `[${number}]`), text(' ')] : []
  return h('span', { class: 'note reference', id: `cited-${number}`, popover: 'auto', role: 'note' }, [
    ...mark,
    h('span', { lang: 'en' }, [
      text(authors.endsWith('.') ? `${authors} ` : `${authors}. `),
      h('span', { class: 'reference-title' }, reference.title),
      text(`. ${reference.venue ? `${reference.venue} ` : ''}${year}.`),
    ]),
    text(' '),
    ...renderLinks(reference),
  ])
}

function renderLinks(reference: Reference): ElementContent[] {
  const links = listReferenceLinks(reference).flatMap(([label, href]) => [h('a', { href }, label), text(' ')])
  // Filled in when the page is rendered: only then is it known whether a review of the work is public.
  return [...links, h('span', { dataReviewOf: reference.key })]
}

/** Links to a work. */
export function listReferenceLinks({ arxiv, doi, url }: Reference): [label: string, url: string][] {
  return [
    arxiv && ['arXiv', `https://arxiv.org/abs/${arxiv}`],
    doi && ['DOI', `https://doi.org/${encodeURI(doi).replace(/[?#]/g, encodeURIComponent)}`],
    !arxiv && !doi && url && [new URL(url).hostname.replace(/^www\./, ''), url],
  ].filter((link): link is [string, string] => Array.isArray(link))
}

/** The heading of the reference list, if there is one. */
export function findReferencesHeading({ citations, words }: Context): Heading | undefined {
  return citations.cited.length > 0 ? { id: 'references', text: words.references, depth: 2 } : undefined
}

/** The reference list at the end, with links back to the citations. */
export function renderReferences(context: Context): ElementContent[] {
  const heading = findReferencesHeading(context)
  if (!heading) return []
  const entries = context.citations.cited.map(({ key, marks }, index) => {
    const reference = context.references.get(key)!
    const entry: ElementContent = { type: 'raw', value: formatEntry(reference) } as never
    const back = Array.from({ length: marks }, (_, mark) =>
      h(
        'a',
        { href: `#cite-${index + 1}-${mark + 1}`, class: 'back', ariaLabel: context.words.backToCitation(mark + 1) },
        '↩',
      ),
    )
    return h('li', { id: `ref-${key}` }, [
      h('span', { lang: 'en' }, [entry]),
      text(' '),
      ...renderLinks(reference),
      ...(context.target === 'page' ? [text(' '), ...back] : []),
    ])
  })
  const list = context.citationStyle === 'numbers' ? h('ol', entries) : h('ul', entries)
  const { id, text: name } = heading
  return [h('section', { class: 'references', ariaLabelledBy: id }, [h('h2', { id }, name), list])]
}

function text(value: string): ElementContent {
  return { type: 'text', value }
}
