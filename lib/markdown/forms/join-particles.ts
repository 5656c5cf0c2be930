import type { Element, ElementContent, Parents, Root, Text } from 'hast'
import { toString as textOf } from 'hast-util-to-string'
import { h } from 'hastscript'
import { SKIP, visit } from '@/lib/markdown/syntax/visit'
import { particles } from '@/lib/text/title-breaks'

/** What is not read as text, and what is on one line already. */
const apart = new Set('code pre kbd samp script style svg math textarea button'.split(' '))
const startsWithHangul = /^\p{Script=Hangul}/u
const endsClosed = /[)\]”’」』…]$/
const wordJoiner = '\u2060'

/**
 * Keeps what follows a bracket or a quotation mark within a Korean word on its line: `(dimension)이라고`. Browsers do not
 * break between syllables there (`word-break: keep-all`), but after the sign.
 */
export function joinParticles(root: Root): void {
  const parents: Parents[] = []
  visit(root, (node) => {
    if (node.type === 'element' && (apart.has(node.tagName) || isJoined(node))) return SKIP
    if ('children' in node) parents.push(node)
    return undefined
  })
  for (const parent of parents)
    parent.children = parent.children.flatMap((child, index, all) => join(child, all[index - 1]))
}

const isJoined = ({ properties }: Element) => String(properties.className) === 'joined'

function join(child: Parents['children'][number], before: Parents['children'][number] | undefined): ElementContent[] {
  if (child.type !== 'text') return [child as ElementContent]
  // The sign is within an element, which may be too long for one line.
  const isTorn = before?.type === 'element' && startsWithHangul.test(child.value) && endsClosed.test(textOf(before))
  const pieces = child.value.split(particles)
  if (isTorn) pieces[0] = wordJoiner + pieces[0]
  return pieces.flatMap((value, index): (Element | Text)[] => {
    if (index % 2 === 1) return [h('span', { class: 'joined' }, value)]
    return value === '' ? [] : [{ type: 'text', value }]
  })
}
