import type { Root } from 'mdast'
import type { Math as DisplayMath } from 'mdast-util-math'
import { visit } from 'unist-util-visit'
import { findNearestName } from '@/lib/text/nearest-name'
import type { Problems } from '@/lib/text/problems'

/** An equation that the text can refer to. */
export interface Equation {
  /** Id in the page. */
  id: string
  /** Number (or tag) shown in parentheses beside it and in references. */
  number: string
}

const label = /\\label\{([^{}]*)\}/
const tag = /\\tag\*?\{([^{}]*)\}/

/**
 * Numbers the display formulas that have a `\label`, in order; an author's own `\tag` is kept.
 * KaTeX does not support labels, so they are removed and the number becomes a `\tag`.
 */
export function numberEquations(tree: Root, problems: Problems): Map<string, Equation> {
  const equations = new Map<string, Equation>()
  let count = 0
  visit(tree, 'math', (node: DisplayMath) => {
    const name = label.exec(node.value)?.[1]?.trim()
    if (name === undefined) return
    if (equations.has(name)) {
      problems.error(node.position?.start, `two formulas have the label “${name}”`, 'give one of them another label')
      return
    }
    const own = tag.exec(node.value)?.[1]
    if (own === undefined) count += 1
    const number = own ?? String(count)
    const id = `eq-${name.replace(/^eq[:.-]?/, '').replace(/[^\p{L}\p{N}]+/gu, '-') || equations.size + 1}`
    equations.set(name, { id, number })
    // In place of the label, so that error positions stay within the line.
    node.value = node.value.replace(label, own === undefined ? `\\tag{${number}}` : '')
    node.data = { ...node.data, equation: { id, number } } as never
  })
  return equations
}

/** The label of an inline formula that is only a reference: `$\eqref{eq:loss}$`. */
export function readReference(formula: string): { label: string; parentheses: boolean } | undefined {
  const [, command, name] = /^\s*\\(eqref|ref)\{([^{}]*)\}\s*$/.exec(formula) ?? []
  return name === undefined ? undefined : { label: name.trim(), parentheses: command === 'eqref' }
}

/** Remedy for an unknown label. */
export function remedyForLabel(name: string, equations: ReadonlyMap<string, Equation>): string {
  const nearest = findNearestName(name, [...equations.keys()])
  return nearest ? `did you mean \\eqref{${nearest}}?` : `write \\label{${name}} into the formula that is meant`
}
