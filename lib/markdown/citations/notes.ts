import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import type { FootnoteReference } from 'mdast'
import type { State } from 'mdast-util-to-hast'
import type { Context } from '@/lib/markdown/context'

/**
 * A footnote at its reference. One markup for all widths: a button and a popover. Wide screens show the note in the
 * margin beside its line, narrow screens open it in place, and print lists it at the end. A second reference is another
 * button for the same note.
 */
export function renderNote(state: State, node: FootnoteReference, context: Context<'citations'>): ElementContent {
  if (context.citations.isInNote) return { type: 'text', value: `[^${node.label}]` } // reported by syntax/check-tree.ts
  const id = node.identifier.toUpperCase()
  const known = context.citations.notes.findIndex((note) => note.id === id)
  const isFirst = known === -1
  const note = context.citations.notes[known] ?? { id, text: [] as ElementContent[] }
  if (isFirst) context.citations.notes.push(note)
  const number = context.citations.notes.indexOf(note) + 1
  if (isFirst) {
    context.citations.isInNote = true
    note.text = renderNoteText(state, id)
    context.citations.isInNote = false
  }
  if (context.target === 'feed') return h('sup', [h('a', { href: `#note-${number}` }, String(number))])
  const mark = h(
    'button',
    {
      type: 'button',
      class: 'note-mark',
      popoverTarget: `note-${number}`,
      ariaLabel: context.words.note(number),
    },
    String(number),
  )
  if (!isFirst) return mark
  const cards = takeCards(note.text)
  return h('span', { class: 'note-place' }, [
    '\u2060', // WORD JOINER: no line break between the word and its mark
    mark,
    h('span', { class: 'note', id: `note-${number}`, popover: 'auto', role: 'note' }, [
      h('span', { class: 'note-number', ariaHidden: 'true' }, String(number)),
      ' ',
      ...note.text,
    ]),
    ...cards,
  ])
}

/** Moves reference cards out of a note, to stand beside it: a note is in the margin itself. */
function takeCards(nodes: ElementContent[]): ElementContent[] {
  return nodes.flatMap((node) => {
    if (node.type !== 'element') return []
    const isCard = (child: ElementContent) => child.type === 'element' && /\breference\b/.test(classOf(child))
    const cards = node.children.filter(isCard)
    node.children = node.children.filter((child) => !isCard(child))
    return [...cards, ...takeCards(node.children)]
  })
}

function classOf({ properties }: Element): string {
  return String(properties.className ?? properties.class ?? '')
}

/** The text of a note; paragraphs become lines, because it is inside a paragraph. */
function renderNoteText(state: State, id: string): ElementContent[] {
  const definition = state.footnoteById.get(id)
  const blocks = definition ? state.all(definition) : []
  return blocks
    .filter((block) => !(block.type === 'text' && block.value.trim() === ''))
    .flatMap((block, index) => {
      const content = block.type === 'element' && block.tagName === 'p' ? block.children : [block as ElementContent]
      return index === 0 ? content : [h('br'), ...content]
    })
}

/** The notes as a list at the end: for feeds, which have no margin, and for print. */
export function renderNoteList({ citations, target }: Context): Element[] {
  const { notes } = citations
  if (notes.length === 0) return []
  if (target === 'page') {
    return [
      h(
        'ol',
        { class: 'printed-notes' },
        notes.map(({ text }) => h('li', structuredClone(text).map(withoutIds))),
      ),
    ]
  }
  return [
    h('hr'),
    h(
      'ol',
      notes.map(({ text }, index) => h('li', { id: `note-${index + 1}` }, text)),
    ),
  ]
}

/** A copy without ids, popovers and margin positions. */
function withoutIds(node: ElementContent): ElementContent {
  if (node.type !== 'element') return node
  const { id, popoverTarget, position, ...properties } = node.properties
  return { ...node, position: undefined, properties, children: node.children.map(withoutIds) }
}
