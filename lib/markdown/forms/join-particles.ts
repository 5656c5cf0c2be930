import type { Element, ElementContent, Parents, Root, Text } from 'hast'
import { toString as textOf } from 'hast-util-to-string'
import { h } from 'hastscript'
import { SKIP, visit } from '@/lib/markdown/syntax/visit'
import { cutTiedWords } from '@/lib/text/tied-words'

/** What is not read as text, and what is on one line already. */
const apart = new Set('code pre kbd samp script style svg math textarea button'.split(' '))
const afterSign = /(?<=[)\]”’」』…])(\p{Script=Hangul})/u
const startsWithHangul = /^(?=\p{Script=Hangul})/u
const endsClosed = /[)\]”’」』…]$/

/**
 * Keeps what follows a bracket or a quotation mark within a Korean word on its line: `(dimension)이라고`. Browsers do not
 * break between syllables there (`word-break: keep-all`), but after the sign. The first syllable gets a WORD JOINER before
 * it by style (app/styles/prose.css), so that texts which are copied or found have none. Words that belong together, such
 * as a number and its counter, stay on one line, too.
 */
export function joinParticles(root: Root): void {
  const parents: Parents[] = []
  visit(root, (node) => {
    if (node.type === 'element' && (apart.has(node.tagName) || isJoined(node))) return SKIP
    if ('children' in node) parents.push(node)
    return undefined
  })
  for (const parent of parents)
    parent.children = (parent.children as ElementContent[]).flatMap((child, index, all): ElementContent[] =>
      child.type === 'text' ? tie(child.value, all[index - 1]) : [child],
    )
}

const isJoined = ({ properties }: Element) => String(properties.className).startsWith('joined')

function tie(text: string, before: ElementContent | undefined): (Element | Text)[] {
  const [particle = ''] = (before && /^\S+/u.exec(text)) ?? [] // of the word before
  const pieces = cutTiedWords(text.slice(particle.length)).flatMap((piece, index) =>
    index % 2 === 1 ? [h('span', { class: 'joined' }, piece)] : tieSyllables(piece, undefined),
  )
  return particle ? [...tieSyllables(particle, before), ...pieces] : pieces
}

function tieSyllables(text: string, before: ElementContent | undefined): (Element | Text)[] {
  const isTorn = before?.type === 'element' && startsWithHangul.test(text) && endsClosed.test(textOf(before))
  const pieces = isTorn ? ['', text.slice(0, 1), ...text.slice(1).split(afterSign)] : text.split(afterSign)
  return pieces.flatMap((value, index): (Element | Text)[] => {
    if (index % 2 === 1) return [h('span', { class: 'tied' }, value)]
    return value === '' ? [] : [{ type: 'text', value }]
  })
}
