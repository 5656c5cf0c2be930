import type { ElementContent } from 'hast'
import { h } from 'hastscript'
import katex, { type ParseError } from 'katex'
import { say } from '@/lib/i18n/authors'
import type { Context } from '@/lib/markdown/context'
import { findForbidden } from '@/lib/text/characters'
import { describeFailure } from '@/lib/text/problems'
import { findClose } from './equation-rows'
import { type Equation, nameEquation, type Reference, readReference, reportLabel } from './equations'
import { dataOf, type Formula, placeAt } from './formula-tree'
import { renderWithWidths, widePart } from './formula-widths'
import { definesCommands, keepDefinitions, listMacros } from './katex-macros'
import { remedyFor } from './katex-remedies'

/** Identical formulas are rendered once per process. */
const rendered = new Map<string, string>()

/** KaTeX's line height in em: the minimum height of a formula. */
const lineHeight = 1.2

/** Maximum length in characters; a matrix of 30 by 30 has a third of that. */
const longest = 10_000

/** A formula as KaTeX HTML, with MathML for assistive technology; in feeds MathML only. */
export function renderFormula(node: Formula, context: Context<'math'>): ElementContent {
  const display = node.type === 'math'
  const reference = display ? undefined : readReference(node.value)
  if (reference) return renderReference(node, reference, context)
  const html = dataOf(node).isBroken ? '' : renderKatex(node, display, context)
  if (html === '') return { type: 'text', value: '' }
  context.math.hasMath = true
  const raw = { type: 'raw', value: html } as unknown as ElementContent
  if (!display) return html.includes(widePart) ? wrapWide(html, context) : raw
  if (context.target === 'feed') return h('div', [raw])
  const [id, ...others] = equationsOf(node).map((equation) => equation.id)
  const properties = {
    className: ['formula'],
    id,
    tabIndex: 0,
    role: 'group',
    ariaLabel: context.words.formula,
    style: listHeights(html),
  }
  const targets = others.map((other) => h('span', { id: other }))
  return { type: 'element', tagName: 'div', properties, children: [...targets, raw] }
}

/** A formula that scrolls by itself on a phone; it is not kept on one line with the characters that touch it. */
function wrapWide(html: string, { words }: Context): ElementContent {
  const value = `<span class="wide-formula" tabindex="0" role="group" aria-label="${words.formula}">${html}</span>`
  return { type: 'raw', value } as unknown as ElementContent
}

/** Heights that a formula has in one row and with its parts below each other, to reserve its space before it is drawn. */
function listHeights(html: string): string {
  const [, ...parts] = html.split('class="formula-part"')
  const stacked = parts.reduce((sum, part) => sum + measureHeight(part) + partGap, -partGap)
  return `--tall:${measureHeight(html)}${parts.length > 0 ? `;--stacked:${Math.round(stacked * 100) / 100}` : ''}`
}

/** Between parts, in em (app/styles/math.css). */
const partGap = 0.6

/** Height of a formula in em, from KaTeX's struts. */
function measureHeight(html: string): number {
  const struts = [...html.matchAll(/class="(?:katex-)?strut" style="height:([\d.]+)em/g)].map(([, height]) =>
    Number(height),
  )
  return Math.max(lineHeight, ...struts)
}

const equationsOf = (node: Formula) => (node.data as { equations?: Equation[] }).equations ?? []

/** A reference to a numbered equation, as a link. */
function renderReference(node: Formula, reference: Reference, context: Context<'math'>): ElementContent {
  const { equations, words, problems } = context
  const equation = equations.get(reference.label)
  if (!equation) {
    reportLabel(node, 0, reference.label, equations, problems)
    return { type: 'text', value: reference.label }
  }
  const text = nameEquation(reference, equation, words)
  const isLatex = /[\\${}^_~]/.test(text)
  if (isLatex) context.math.hasMath = true
  const shown = isLatex ? [renderLatex(`\\text{${text}}`, context)] : [text]
  return h('a', { href: `#${equation.id}`, class: 'equation-link' }, shown as never)
}

function renderLatex(latex: string, { macros, target }: Context) {
  const options = { throwOnError: false, strict: 'ignore', macros: listMacros(macros) } as const
  const value =
    target === 'page'
      ? katex.renderToString(latex, { ...options, output: 'htmlAndMathml' })
      : writeOnce(katex.renderToString(latex, { ...options, output: 'mathml' }))
  return { type: 'raw', value }
}

function renderKatex(node: Formula, display: boolean, context: Context<'math'>): string {
  if (node.value.length > longest) {
    context.problems.error(node.position?.start, ...say.formulas.long(node.value.length, longest))
    return ''
  }
  const { definitions, defined } = context.math
  const defines = definesCommands(node.value)
  const site = JSON.stringify(context.macros)
  const key = `${context.target}${display ? '\n' : ' '}${node.value}\n${site}\n${definitions}`
  const known = rendered.get(key)
  if (known !== undefined && !defines) return known
  const given = { ...listMacros(context.macros), ...defined }
  const macros = { ...given } // KaTeX writes into it
  try {
    const html = draw(node.value, { display, macros, isPage: context.target === 'page' })
    if (defines) {
      keepDefinitions(macros, given, defined)
      context.math.definitions += `${node.value}\n`
    }
    const found = findForbidden(html)
    if (found) context.problems.error(node.position?.start, ...say.formulas.forbiddenCharacter(found))
    rendered.set(key, html)
    return html
  } catch (error) {
    const { position = 0, rawMessage = describeFailure(error)[0] } = error as ParseError
    const excerpt = node.value.slice(Math.max(0, position - 10), position + 15).replaceAll('\n', ' ')
    context.problems.error(placeAt(node, position), ...say.formulas.invalid(rawMessage, remedyFor(rawMessage, excerpt)))
    return ''
  }
}

interface Drawn {
  display: boolean
  macros: Record<string, unknown>
  isPage: boolean
}

/** @returns '' for a formula that only defines commands */
function draw(latex: string, { display, macros, isPage }: Drawn): string {
  const options = {
    displayMode: display,
    throwOnError: true,
    strict: 'ignore',
    trust: false,
    globalGroup: true,
    macros: macros as never,
  } as const
  const html = isPage
    ? renderWithWidths(latex, { ...options, output: 'htmlAndMathml' })
    : katex.renderToString(latex, { ...options, output: 'mathml' })
  const isEmpty =
    definesCommands(latex) && (isPage ? !html.includes('katex-base') : /<semantics><mrow><\/mrow>/.test(html))
  if (isEmpty) return ''
  return isPage ? writeNumbers(html, latex) : writeOnce(writeNumbers(html, latex))
}

/**
 * Moves the LaTeX of a formula from its annotation to `alttext`: feed readers that know no MathML show all texts in it,
 * and so each formula twice.
 */
function writeOnce(html: string): string {
  return html.replace(
    /<math([^>]*)><semantics>([\s\S]*?)<annotation encoding="application\/x-tex">([\s\S]*?)<\/annotation><\/semantics>/,
    (_, attributes: string, shown: string, latex: string) =>
      `<math${attributes} alttext="${latex.trim().replaceAll('"', '&quot;')}">${shown}`,
  )
}

/** Writes the numbers of rows into the MathML, where KaTeX leaves them to a counter of its style sheet. */
function writeNumbers(html: string, latex: string): string {
  const tags = [...latex.matchAll(/\\tag(\*?)\s*\{/g)].map(({ 0: written, 1: star, index }) => {
    const open = index + written.length - 1
    const text = latex.slice(open + 1, findClose(latex, open)).replace(/[\\${}]/g, '')
    return star ? text : `(${text})`
  })
  return html.replace(
    /<mtd class ?="(?:katex-)?mml-eqn-num"><\/mtd>/g,
    () => `<mtd><mtext>${tags.shift() ?? ''}</mtext></mtd>`,
  )
}
