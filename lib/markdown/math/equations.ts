import type { PhrasingContent, Root } from 'mdast'
import type { Math as DisplayMath, InlineMath } from 'mdast-util-math'
import { say } from '@/lib/i18n/authors'
import type { Messages } from '@/lib/i18n/messages'
import { SKIP, visit } from '@/lib/markdown/syntax/visit'
import { findNearestName } from '@/lib/text/nearest-name'
import type { Problems } from '@/lib/text/problems'
import { applyEdits, type Edit } from './edits'
import { readRows } from './equation-rows'
import { dataOf, type Formula, placeAt } from './formula-tree'

/** An equation that the text can refer to. */
export interface Equation {
  /** Id in the page. */
  id: string
  /** Number (or tag, as LaTeX text) shown beside it and in references. */
  number: string
  /** Whether it is shown without parentheses: `\tag*`. */
  isBare: boolean
  /** What `\cref` shows, of what is no formula: “Algorithm 1”. */
  shown?: string
}

/** How a command refers to an equation. */
export interface Reference {
  command: string
  label: string
}

/**
 * Numbers the display formulas: each row of `align`, `gather`, `alignat` and `equation`, and every other row that has a
 * `\label`, consecutively over the post; an author's own `\tag` is kept. KaTeX counts anew in each formula and knows no
 * labels, so numbers become tags.
 */
export function numberEquations(tree: Root, problems: Problems): Map<string, Equation> {
  const equations = new Map<string, Equation>()
  const ids = new Set<string>()
  let count = 0
  visit(tree, 'math', (node: DisplayMath) => {
    const { rows, edits } = readRows(node.value)
    const numbered = rows.filter(({ tag, isCounted, labels }) => tag || isCounted || labels.length > 0)
    const own = numbered.flatMap(({ labels, tag, end }) => {
      if (!tag) count += 1
      const number = tag?.text.trim() ?? String(count)
      if (!tag) edits.unshift({ from: end, to: end, text: `\\tag{${number}}` }) // before the end of an environment
      return labels.flatMap(({ name, from }): Equation[] => {
        if (equations.has(name)) {
          problems.error(placeAt(node, from), ...say.formulas.labelTwice(name))
          return []
        }
        const equation = { id: nameId(name, ids), number, isBare: tag?.isBare === true }
        equations.set(name, equation)
        return [equation]
      })
    })
    change(node, edits)
    node.data = { ...node.data, equations: own } as never
  })
  return equations
}

/** An id in the page for a label; labels that differ only in signs get different ones. */
function nameId(label: string, taken: Set<string>): string {
  const name = label.replace(/^eq[:.-]?/, '').replace(/[^\p{L}\p{N}]+/gu, '-')
  const wanted = `eq-${name || taken.size + 1}`
  let id = wanted
  for (let more = 2; taken.has(id); more += 1) id = `${wanted}-${more}`
  taken.add(id)
  return id
}

function change(node: Formula, edits: Edit[]): void {
  if (edits.length === 0) return
  node.value = applyEdits(node.value, edits)
  dataOf(node).edits.push(edits)
}

const one = /\\(eqref|ref|cref|Cref|autoref)\s*\{([^{}]*)\}/
const every = new RegExp(one, 'g')
const onlyReferences = new RegExp(`^(?:${one.source}|[\\s,;~–-])+$`)

/**
 * Puts the numbers into formulas that refer to equations; a formula of nothing but references becomes links, each a
 * formula of its own (`readReference`).
 */
export function placeReferences(tree: Root, equations: ReadonlyMap<string, Equation>, context: Known): void {
  visit(tree, ['math', 'inlineMath'], (node, index, parent) => {
    const formula = node as unknown as Formula
    if (!one.test(formula.value) || readReference(formula.value)) return
    if (node.type === 'inlineMath' && onlyReferences.test(formula.value)) {
      const parts = splitReferences(formula as InlineMath)
      parent!.children.splice(index!, 1, ...(parts as never[]))
      return [SKIP, index! + parts.length]
    }
    const edits = [...formula.value.matchAll(every)].map(
      ({ 0: written, 1: command = '', 2: name = '', index: from }) => {
        const equation = equations.get(name.trim())
        if (!equation) reportLabel(formula, from, name.trim(), equations, context.problems)
        const text = equation ? nameEquation({ command, label: name }, equation, context.words) : ''
        return { from, to: from + written.length, text: `\\text{${text}}` }
      },
    )
    change(formula, edits)
    return
  })
}

interface Known {
  words: Messages['prose']
  problems: Problems
}

function splitReferences(node: InlineMath): PhrasingContent[] {
  const parts: PhrasingContent[] = []
  let end = 0
  for (const { 0: value, index } of node.value.matchAll(every)) {
    if (index > end) parts.push({ type: 'text', value: node.value.slice(end, index).replaceAll('~', '\u00a0') })
    parts.push({ ...node, value } as never)
    end = index + value.length
  }
  if (end < node.value.length) parts.push({ type: 'text', value: node.value.slice(end) })
  return parts
}

/** What a reference shows: `(1)`, `1`, or `Equation (1)`; LaTeX text, as an author's own tag may be. */
export function nameEquation(
  { command }: Reference,
  { number, isBare, shown: own }: Equation,
  words: Messages['prose'],
): string {
  if (command === 'ref') return number
  if (own !== undefined && command !== 'eqref') return own
  const shown = isBare ? number : `(${number})`
  return command === 'eqref' ? shown : words.equation(shown)
}

/** The reference that an inline formula consists of: `$\eqref{eq:loss}$`. */
export function readReference(formula: string): Reference | undefined {
  const { 0: written, 1: command = '', 2: label = '' } = one.exec(formula) ?? []
  return written !== undefined && formula.trim() === written ? { command, label: label.trim() } : undefined
}

/** Reports a reference to a label that no formula has. */
export function reportLabel(
  node: Formula,
  offset: number,
  label: string,
  equations: ReadonlyMap<string, Equation>,
  problems: Problems,
): void {
  const nearest = findNearestName(label, [...equations.keys()])
  problems.error(placeAt(node, offset), ...say.formulas.noLabel(label, nearest))
}
