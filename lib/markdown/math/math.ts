import type { ElementContent } from 'hast'
import { h } from 'hastscript'
import katex, { type ParseError } from 'katex'
import type { Math as DisplayMath, InlineMath } from 'mdast-util-math'
import type { Context } from '@/lib/markdown/context'
import { findForbidden, forbiddenRemedy } from '@/lib/text/characters'
import { describeFailure, type Place } from '@/lib/text/problems'
import { type Equation, readReference, remedyForLabel } from './equations'
import { renderWithWidths } from './formula-widths'

type Formula = InlineMath | DisplayMath

/** Identical formulas are rendered once per process. */
const rendered = new Map<string, string>()

/** KaTeX's line height in em: the minimum height of a formula. */
const lineHeight = 1.2

/** Maximum length in characters; a matrix of 30 by 30 has a third of that. */
const longest = 10_000

/** Commands that load or link something from a formula. */
const forbidden = /\\(href|url|includegraphics|html\w+)\b/

/** A formula as KaTeX HTML, with MathML for assistive technology; in feeds MathML only. */
export function renderFormula(node: Formula, context: Context<'math'>): ElementContent {
  const display = node.type === 'math'
  const reference = display ? undefined : readReference(node.value)
  if (reference) return renderReference(node, reference, context)
  const html = renderKatex(node, display, context)
  context.math.hasMath = true
  const raw = { type: 'raw', value: html } as unknown as ElementContent
  if (!display) return raw
  return {
    type: 'element',
    tagName: 'div',
    properties:
      context.target === 'page'
        ? {
            className: ['formula'],
            id: equationOf(node)?.id,
            tabIndex: 0,
            role: 'group',
            ariaLabel: context.words.formula,
            style: `--tall:${measureHeight(html)}`,
          }
        : {},
    children: [raw],
  }
}

/** Height of a formula in em, from KaTeX's struts, to reserve its space before it is rendered. */
function measureHeight(html: string): number {
  const struts = [...html.matchAll(/class="(?:katex-)?strut" style="height:([\d.]+)em/g)].map(([, height]) =>
    Number(height),
  )
  return Math.max(lineHeight, ...struts)
}

function equationOf(node: Formula): Equation | undefined {
  return (node.data as { equation?: Equation } | undefined)?.equation
}

/** A reference to a numbered equation, as a link. */
function renderReference(
  node: Formula,
  { label, parentheses }: { label: string; parentheses: boolean },
  { equations, problems }: Context,
): ElementContent {
  const equation = equations.get(label)
  if (!equation) {
    problems.error(node.position?.start, `no formula has the label “${label}”`, remedyForLabel(label, equations))
    return { type: 'text', value: label }
  }
  const text = parentheses ? `(${equation.number})` : equation.number
  return h('a', { href: `#${equation.id}`, class: 'equation-link' }, text)
}

function renderKatex(node: Formula, display: boolean, context: Context): string {
  const key = `${context.target}${display ? '\n' : ' '}${node.value}\n${JSON.stringify(context.macros)}`
  const known = rendered.get(key)
  if (known !== undefined) return known
  if (!checkFormula(node, context)) return ''
  try {
    const options = {
      displayMode: display,
      throwOnError: true,
      strict: 'ignore',
      trust: false,
      macros: { ...context.macros }, // KaTeX writes into it
    } as const
    const html =
      context.target === 'page'
        ? renderWithWidths(node.value, { ...options, output: 'htmlAndMathml' })
        : katex.renderToString(node.value, { ...options, output: 'mathml' })
    const found = findForbidden(html)
    if (found) context.problems.error(node.position?.start, `formula: ${found} cannot be published`, forbiddenRemedy)
    rendered.set(key, html)
    return html
  } catch (error) {
    const { position = 0, rawMessage } = error as ParseError
    context.problems.error(
      placeInFormula(node, position),
      `formula: ${rawMessage ?? describeFailure(error)[0]}`,
      `mend the LaTeX near “${excerptAt(node.value, position)}”`,
    )
    return ''
  }
}

/** @returns whether it can be rendered */
function checkFormula(node: Formula, { problems }: Context): boolean {
  if (node.value.length > longest) {
    problems.error(
      node.position?.start,
      `formula: ${node.value.length} characters`,
      `divide it into formulas of at most ${longest}`,
    )
    return false
  }
  const command = forbidden.exec(node.value)
  if (command) {
    problems.error(
      placeInFormula(node, command.index),
      `formula: ${command[0]} is not allowed`,
      'put the link into the text beside the formula',
    )
  }
  if (node.type === 'inlineMath' && looksLikeMoney(node.value)) {
    problems.warn(
      node.position?.start,
      `“$${node.value}$” is read as a formula`,
      'write \\$ for a dollar sign of money',
    )
  }
  return true
}

/** `$5 and $6`, `$5 와 $10`: an amount followed by words. */
function looksLikeMoney(value: string): boolean {
  return /^\d[\d.,]*\s+\p{L}{2,}/u.test(value) || /^\d[\d.,]*\s*\p{Script=Hangul}/u.test(value)
}

/** Place in the file of an offset in the formula. */
function placeInFormula(node: Formula, offset: number): Place | undefined {
  const start = node.position?.start
  if (!start) return undefined
  const before = node.value.slice(0, offset).split('\n')
  const first = node.type === 'math' ? start.line + 1 : start.line
  const column = before.at(-1)!.length + 1
  return {
    line: first + before.length - 1,
    column: node.type === 'inlineMath' && before.length === 1 ? start.column + column : column,
  }
}

function excerptAt(value: string, offset: number): string {
  return value.slice(Math.max(0, offset - 10), offset + 15).replaceAll('\n', ' ')
}
