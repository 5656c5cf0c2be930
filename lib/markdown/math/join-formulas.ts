import type { ElementContent, Parents, Root, Text } from 'hast'
import { h } from 'hastscript'
import { visit } from '@/lib/markdown/syntax/visit'

/**
 * Keeps an inline formula and the characters that touch it on one line: `ΔW를`, `(x).` Browsers may break a line on both
 * sides of each part of a formula, and ignore WORD JOINER; so breaks are disabled (app/styles/math.css) except at `<wbr>`.
 * One character on each side is enough, because a word does not break inside.
 */
export function joinFormulas(root: Root): void {
  const parents: Parents[] = []
  visit(root, (node) => void ('children' in node && node.children.some(isFormula) && parents.push(node)))
  for (const parent of parents) parent.children = joinChildren(parent.children as ElementContent[])
}

function joinChildren(children: readonly ElementContent[]): ElementContent[] {
  const joined: ElementContent[] = []
  let taken = '' // from the next text node
  for (const [index, child] of children.entries()) {
    if (!isFormula(child)) {
      joined.push(taken ? { ...(child as Text), value: (child as Text).value.slice(taken.length) } : child)
      taken = ''
      continue
    }
    const before = takeEnd(joined)
    const next = children[index + 1]
    taken = next?.type === 'text' ? (/^\S/u.exec(next.value)?.[0] ?? '') : ''
    const parts = [before, allowBreaks(child), taken].filter(Boolean)
    joined.push(parts.length > 1 || isWhole(child) ? h('span', { class: 'joined' }, parts) : child)
  }
  return joined.filter((child) => child.type !== 'text' || child.value !== '')
}

/** Removes the last character from a preceding text, unless it is a space. */
function takeEnd(nodes: ElementContent[]): string {
  const last = nodes.at(-1)
  if (last?.type !== 'text') return ''
  const end = /\S$/u.exec(last.value)?.[0] ?? ''
  nodes[nodes.length - 1] = { ...last, value: last.value.slice(0, last.value.length - end.length) }
  return end
}

/** Widest formula, in em, that is kept whole, such as `r = 4`: some two thirds of a line of a phone. */
const mostWhole = 12

/** Allows line breaks between the parts of a formula, unless it is short. */
function allowBreaks(formula: ElementContent): ElementContent {
  if (isWhole(formula)) return formula
  const { value } = formula as unknown as Raw
  const parted = value.replaceAll('</span><span class="katex-base"', '</span><wbr><span class="katex-base"')
  return { type: 'raw', value: parted } as unknown as ElementContent
}

/** Whether it has several parts that are kept together. */
function isWhole(formula: ElementContent): boolean {
  const { value } = formula as unknown as Raw
  const widths = [...value.matchAll(/class="katex-base" style="width:([\d.]+)em/g)].map(([, width]) => Number(width))
  return widths.length > 1 && widths.reduce((sum, width) => sum + width, 0) <= mostWhole
}

interface Raw {
  value: string
}

function isFormula(node: { type: string }): boolean {
  return node.type === 'raw' && (node as unknown as Raw).value.startsWith('<span class="katex">')
}
