import type { Code, Root, Table, Text } from 'mdast'
import type { Math as DisplayMath, InlineMath } from 'mdast-util-math'
import { say } from '@/lib/i18n/authors'
import { visit } from '@/lib/markdown/syntax/visit'
import type { Problems } from '@/lib/text/problems'
import { checkDollars, checkStray } from './check-strays'
import { needsDisplay } from './formula-rules'
import { dataOf, type Formula, type FormulaData, placeAt, type StrayFormula } from './formula-tree'

/** Commands that load or link something from a formula. */
const forbidden = [
  [/\\(?:href|url)(?![a-zA-Z])/, 'link'],
  [/\\includegraphics(?![a-zA-Z])/, 'picture'],
  [/\\html\w+/, 'html'],
] as const

/** What may follow a closing `$$`. */
const punctuation = /^[.,;:。，、]?$/

/**
 * Reports formulas that are not closed, whose text KaTeX would drop, or that stand where they cannot be; and LaTeX
 * outside of formulas. GitHub's forms, a fence `math` and `` $`x`$ ``, become formulas.
 */
export function checkFormulas(tree: Root, source: string, problems: Problems): void {
  visit(tree, (node, index, parent) => {
    const type = node.type as string
    if (type === 'strayFormula') checkStray(node as unknown as StrayFormula, problems)
    else if (type === 'text') checkDollars(node as Text, source, problems)
    else if (type === 'math' || type === 'inlineMath') checkFormula(node as Formula, problems)
    else if (type === 'table') checkNorms(node as Table, source, problems)
    else if (type === 'code' && (node as Code).lang === 'math') {
      const formula = readFence(node as Code)
      parent!.children[index!] = formula as never
      checkFormula(formula, problems)
    }
  })
}

function checkFormula(node: Formula, problems: Problems): void {
  const data = dataOf(node)
  if (data.mark === '') return // a reference
  unquote(node)
  data.isBroken =
    !checkMarks(node, data, problems) || !checkPercents(node, problems) || !checkPlace(node, data, problems)
  for (const [command, kind] of forbidden) {
    const found = command.exec(node.value)
    if (!found) continue
    data.isBroken = true
    problems.error(placeAt(node, found.index), ...say.formulas.forbidden(found[0], kind))
  }
}

/** @returns whether it is closed, and alone where it has to be */
function checkMarks(node: Formula, { mark, isClosed, rest }: FormulaData, problems: Problems): boolean {
  const start = node.position?.start
  const close = mark.replace('[', ']').replace('(', ')')
  if (!isClosed) {
    problems.error(start, ...say.formulas.open(mark, close))
    return false
  }
  const heading = /^#{1,6}\s/m.exec(node.value)
  if (heading) problems.error(start, ...say.formulas.holdsHeading(close))
  if (node.value === '') problems.error(start, ...say.formulas.empty)
  const isAlone = punctuation.test(rest)
  if (!isAlone) problems.error(start, ...say.formulas.textBehind(rest.slice(0, 40)))
  return !heading && isAlone && node.value !== ''
}

/** A comment of LaTeX: a line of its own, or what follows a line break or brace at the end of a line. */
const comment = /(?:^|\n)[ \t]*%|\\\\[ \t]*%|[{}&]%(?=\s*\n)/g

/** Reports percent signs that would remove the rest of the line. @returns whether there are none */
function checkPercents(node: Formula, problems: Problems): boolean {
  const { value } = node
  const comments = [...value.matchAll(comment)].map(({ 0: written, index }) => index + written.length - 1)
  const signs: number[] = []
  for (let at = 0; at < value.length; at += value[at] === '\\' ? 2 : 1) {
    if (value[at] !== '%') continue
    if (node.type === 'math' && (comments.includes(at) || isAfterBreak(value, at))) at = endOfLine(value, at)
    else signs.push(at)
  }
  if (signs.length === 0) return true
  const [first, last] = [signs[0]!, signs.at(-1)!]
  const found = value.slice(first, last + 1)
  const fix = found.includes('\n') ? undefined : { find: found, replace: found.replace(/(?<!\\)%/g, '\\%') }
  const lost = value.slice(first, endOfLine(value, first)).slice(0, 30)
  problems.error(placeAt(node, first), ...say.formulas.percent(lost), fix)
  return false
}

const isAfterBreak = (value: string, at: number) => /\\\\[ \t]*$/.test(value.slice(Math.max(0, at - 20), at))

function endOfLine(value: string, from: number): number {
  const end = value.indexOf('\n', from)
  return end < 0 ? value.length : end
}

/** What is numbered stands by itself; amounts of money are no formulas. */
function checkPlace(node: Formula, { mark }: FormulaData, problems: Problems): boolean {
  if (node.type !== 'inlineMath') return true
  if (looksLikeMoney(node.value)) {
    problems.warn(node.position?.start, ...say.formulas.money(node.value))
  }
  if (!needsDisplay(node.value)) return true
  const found = /\\(?:begin\{[^}]*\}|tag|label)/.exec(node.value)!
  problems.error(placeAt(node, found.index), ...say.formulas.needsDisplay(found[0], mark))
  return false
}

/** `$5 만$`: an amount followed by words. */
function looksLikeMoney(value: string): boolean {
  return /^\d[\d.,]*\s+\p{L}{2,}/u.test(value) || /^\d[\d.,]*\s*\p{Script=Hangul}/u.test(value)
}

/** In a table, `\|` is a bar, as in code. At the start of a term it was meant as a norm. */
function checkNorms(table: Table, source: string, problems: Problems): void {
  visit(table, 'inlineMath', (node: InlineMath) => {
    const { start, end } = node.position ?? {}
    const written = source.slice(start?.offset, end?.offset)
    if (!/(?:^\$|[=+\-*/,(<>^_{&]|\\[a-zA-Z]+)\s*\\\|\s*[\w\\{]/.test(written)) return
    problems.warn(start, ...say.formulas.normInTable)
  })
}

/** GitHub's `` $`x`$ ``: the backticks are marks, too. */
function unquote(node: Formula): void {
  const [, inner] = node.type === 'inlineMath' ? (/^`([^`]+)`$/.exec(node.value) ?? []) : []
  if (inner === undefined) return
  for (const place of dataOf(node).places) place.column += 1
  node.value = inner
}

/** GitHub's fence ```` ```math ````, as a display formula. */
function readFence({ value, position }: Code): DisplayMath {
  const { line = 1, column = 1 } = position?.start ?? {}
  let at = 0
  const places = value.split('\n').map((text, index) => {
    const place = { at, line: line + 1 + index, column }
    at += text.length + 1
    return place
  })
  const data: FormulaData = { places, mark: '```', isClosed: true, rest: '', edits: [] }
  return { type: 'math', value, position, data: data as never } as DisplayMath
}
