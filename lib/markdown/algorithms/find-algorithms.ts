import type { Code, Nodes, Parent, Root } from 'mdast'
import { say } from '@/lib/i18n/authors'
import type { Messages } from '@/lib/i18n/messages'
import type { Equation } from '@/lib/markdown/math/equations'
import { type Formula, placeAt, type StrayFormula } from '@/lib/markdown/math/formula-tree'
import { SKIP, visit } from '@/lib/markdown/syntax/visit'
import type { Place, Problems } from '@/lib/text/problems'
import { findForeign, isPseudocode } from './commands'
import { type Algorithm, findCaption, isLine, type Label } from './nodes'
import { readAlgorithm } from './read-algorithm'
import { fail, type Source } from './source'

type Words = Messages['prose']

const fences = /^(?:algorithm|algorithmic|algpseudocode|pseudocode|pseudo)$/
const environment = /^\s*\\begin\s*\{algorithm(?:ic|2e)?\*?\}/

/**
 * Makes algorithms of pseudocode in LaTeX: in a fence `algorithm`, between `$$`, or as it stands. Such a fence without
 * its commands is plain text.
 */
export function readAlgorithms(tree: Root, source: string, words: Words, problems: Problems): void {
  const lines = source.split('\n')
  visit(tree, (node: Nodes, index, parent) => {
    const found = findSource(node, lines)
    if (!found || !parent || index === undefined) return undefined
    const given = { ...found, problems }
    if (node.type === 'code' && node.meta) problems.error(node.position?.start, ...say.algorithms.noMeta(node.meta))
    const algorithm: Algorithm = isForeign(given)
      ? { type: 'algorithm', children: [] }
      : readAlgorithm(given, words.algorithmGiven)
    algorithm.position = node.position
    ;(parent as Parent).children.splice(index, 1, algorithm)
    return [SKIP, index + 1]
  })
}

/** Reports commands of algorithm2e, whose lines and blocks are others. */
function isForeign(source: Source): boolean {
  const found = findForeign(source.text)
  if (found) fail(source, found.index, found.index, ...say.algorithms.foreign(found.written))
  return found !== undefined
}

/** The pseudocode that a node is, and where it stands. */
function findSource(node: Nodes, lines: readonly string[]): Omit<Source, 'problems'> | undefined {
  if (node.type === 'code') return readFence(node, lines)
  if (node.type === 'math') {
    const formula = node as unknown as Formula
    return environment.test(formula.value) ? { text: formula.value, placeOf: (at) => placeAt(formula, at) } : undefined
  }
  const [stray] = node.type === 'paragraph' ? (node.children as unknown as StrayFormula[]) : []
  if (!(node as { data?: { isStray?: boolean } }).data?.isStray || !stray || !environment.test(stray.value))
    return undefined
  const { start, end } = node.position!
  const parts = lines.slice(start.line - 1, end.line).map((line, index) => {
    const column = index === 0 ? start.column : /^[ \t>]*/.exec(line)![0].length + 1
    return { text: line.slice(column - 1), line: start.line + index, column }
  })
  return joinLines(parts)
}

function readFence(node: Code, lines: readonly string[]): Omit<Source, 'problems'> | undefined {
  if (!fences.test(node.lang ?? '')) return undefined
  if (!isPseudocode(node.value)) {
    node.lang = 'text'
    return undefined
  }
  const first = (node.position?.start.line ?? 0) + 1
  const parts = node.value.split('\n').map((text, index) => {
    const line = lines[first + index - 1] ?? ''
    return { text, line: first + index, column: Math.max(0, line.length - text.length) + 1 }
  })
  return joinLines(parts)
}

/** A text of lines that stand at places of their own. */
function joinLines(parts: readonly (Place & { text: string })[]): Omit<Source, 'problems'> {
  let at = 0
  const places = parts.map(({ text, line, column }) => {
    const place = { at, line, column }
    at += text.length + 1
    return place
  })
  const placeOf = (offset: number) => {
    const place = places.findLast((one) => one.at <= offset)
    return place && { line: place.line, column: place.column + offset - place.at }
  }
  return { text: parts.map(({ text }) => text).join('\n'), placeOf }
}

/** Numbers the algorithms that have captions, and adds their labels, and those of lines, to the labels of formulas. */
export function numberAlgorithms(tree: Root, labels: Map<string, Equation>, words: Words, problems: Problems): void {
  let count = 0
  visit(tree, 'algorithm', (node: Algorithm) => {
    const add = ({ name, place }: Label, equation: Equation) => {
      if (labels.has(name)) problems.error(place, ...say.algorithms.labelTwice(name))
      else labels.set(name, equation)
    }
    if (findCaption(node)) count += 1
    if (node.label && !findCaption(node)) problems.error(node.label.place, ...say.algorithms.labelWithoutCaption)
    else if (node.label)
      add(node.label, {
        id: `algorithm-${count}`,
        number: String(count),
        isBare: true,
        shown: words.captions.algorithm(count),
      })
    for (const line of node.children.filter(isLine)) {
      if (!line.label) continue
      line.id = `line-${line.label.name.replace(/^l(?:ine|n)?[:.-]/, '').replace(/[^\p{L}\p{N}]+/gu, '-')}`
      add(line.label, { id: line.id, number: String(line.number), isBare: true, shown: words.line(line.number!) })
    }
  })
}
