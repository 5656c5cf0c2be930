import type { Element, ElementContent, Parents, Root, RootContent, Text } from 'hast'
import { toString as textOf } from 'hast-util-to-string'
import { h } from 'hastscript'
import { SKIP, visit } from '@/lib/markdown/syntax/visit'

/**
 * Keeps the mark of a note or a work on the line of the word that it follows, with its brackets and the particle behind
 * them: `글[2]은`. A browser may break a line on both sides of a button, and ignores WORD JOINER (app/styles/math.css).
 * One character on each side is enough, because a word does not break inside.
 */
export function joinMarks(root: Root): void {
  const parents: Parents[] = []
  visit(root, (node) => {
    if (node.type === 'element' && isMark(node)) return SKIP
    if ('children' in node && node.children.some(isMark)) parents.push(node)
    return undefined
  })
  for (const parent of parents) parent.children = joinChildren(mergeTexts(parent.children as ElementContent[]))
}

function joinChildren(children: readonly ElementContent[]): ElementContent[] {
  const joined: ElementContent[] = []
  for (let index = 0; index < children.length; index += 1) {
    const child = children[index]!
    if (!isMark(child)) {
      joined.push(child)
      continue
    }
    const end = findEnd(children, index)
    const before = takeBefore(joined, isNumber(child))
    const after = cut(children[end], /^[\])]?\S?/u)
    const isTied = joined.at(-1)?.type === 'element' && !/^\s/.test(String(before[0] ?? ''))
    joined.push(
      h('span', { class: isTied ? 'joined tied' : 'joined' }, [
        ...before,
        ...children.slice(index, end),
        ...(after ? [after] : []),
      ]),
    )
    index = end - 1
  }
  return joined.filter((child) => child.type !== 'text' || child.value !== '')
}

/** The end of marks that touch each other, as in `[1, 2]`; long ones, with names, may be divided. */
function findEnd(children: readonly ElementContent[], start: number): number {
  let end = start + 1
  for (;;) {
    const between = children[end]
    if (between && isMark(between)) end += 1
    else if (isSeparator(between) && isNumber(children[end - 1]) && isNumber(children[end + 1])) end += 2
    else return end
  }
}

const isSeparator = (node: ElementContent | undefined) => node?.type === 'text' && /^[,;] $/.test(node.value)

/** Longest code or emphasis, in characters, that is kept on the line of its mark. */
const mostBefore = 24
const phrases = new Set(['a', 'b', 'del', 'em', 'i', 'ins', 'mark', 'strong'])

/**
 * What a mark is joined to: the last character, with a space between for numbers, or a short element of one word. An element of
 * several words may be divided between them; a WORD JOINER, which is no button, ties the mark to the last (`tied`).
 */
function takeBefore(joined: ElementContent[], isNumbered: boolean): (ElementContent | string)[] {
  const taken = cut(joined.at(-1), isNumbered ? /[^\s[(]?[ ]?[[(]?$/u : /[^\s[(]?[[(]?$/u)
  const last = joined.at(-1)
  if (last?.type === 'text' && last.value === '') joined.pop()
  const element = joined.at(-1)
  const isTaken = /^(?:[ [(]|$)/.test(taken) && element?.type === 'element' && isKeptWhole(element)
  return [...(isTaken ? [joined.pop()!] : []), ...(taken ? [taken] : [])]
}

const isKeptWhole = (element: Element) =>
  textOf(element).length <= mostBefore && !(phrases.has(element.tagName) && /\s/.test(textOf(element)))

/** Takes what matches out of a text. */
function cut(node: ElementContent | undefined, pattern: RegExp): string {
  if (node?.type !== 'text') return ''
  const [taken = ''] = pattern.exec(node.value) ?? []
  node.value = node.value.replace(pattern, '')
  return taken
}

function mergeTexts(children: readonly ElementContent[]): ElementContent[] {
  const merged: ElementContent[] = []
  for (const child of children) {
    const last = merged.at(-1)
    if (child.type === 'text' && last?.type === 'text') merged[merged.length - 1] = join(last, child)
    else merged.push(child.type === 'text' ? { ...child } : child)
  }
  return merged
}

const join = (first: Text, second: Text): Text => ({ ...first, value: first.value + second.value })

function isMark(node: RootContent | ElementContent): node is Element {
  if (node.type !== 'element') return false
  const classes = ([] as unknown[]).concat(node.properties.className ?? [])
  return ['note-place', 'note-mark', 'cite'].some((name) => classes.includes(name))
}

function isNumber(node: ElementContent | undefined): boolean {
  if (node?.type !== 'element') return false
  const button = node.tagName === 'button' ? node : node.children.find((child) => child.type === 'element')
  const [label] = button?.type === 'element' ? button.children : []
  return label?.type === 'text' && /^\d+$/.test(label.value)
}
