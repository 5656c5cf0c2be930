import type { Root } from 'mdast'
import type { CompileContext, Extension as FromMarkdown } from 'mdast-util-from-markdown'
import type { Math as DisplayMath, InlineMath } from 'mdast-util-math'
import type { Extension, Token } from 'micromark-util-types'
import type { Place } from '@/lib/text/problems'
import { type Edit, offsetBefore } from './edits'
import { display } from './formula-display'
import { brackets, dollars } from './formula-inline'
import { openFormula } from './formula-open'
import { needsDisplay } from './formula-rules'
import { codes } from './formula-tokens'
import { command, environment } from './stray-commands'

export type Formula = InlineMath | DisplayMath

/** What the parser knows of a formula besides its text. */
export interface FormulaData {
  /** Where parts of the text stand in the file, in order: lines have prefixes in quotes and lists. */
  places: (Place & { at: number })[]
  /** The opening mark: `$`, `$$`, `\[` … */
  mark: string
  /** Whether its closing mark is there. */
  isClosed: boolean
  /** What follows the closing mark in its line. */
  rest: string
  /** Changes of the text since it was read, in passes. */
  edits: Edit[][]
  /** Whether it was reported, and is not rendered. */
  isBroken?: boolean
}

/** LaTeX in the text that is no formula: reported, and then text (`check-formulas.ts`). */
export interface StrayFormula {
  type: 'strayFormula'
  value: string
  kind: 'open' | 'command'
  position?: Root['position']
}

export const dataOf = (node: Formula): FormulaData => node.data as unknown as FormulaData

/** Place in the file of an offset in the text of a formula as it is now. */
export function placeAt(node: Formula, offset: number): Place | undefined {
  const { places, edits } = dataOf(node)
  const original = edits.reduceRight((at, pass) => offsetBefore(pass, at), offset)
  const place = places.findLast(({ at }) => at <= original)
  return place ? { line: place.line, column: place.column + original - place.at } : node.position?.start
}

/** Formulas in Markdown: `$…$`, `$$…$$`, `\(…\)`, `\[…\]`, in sentences and in lines of their own. */
export const formulaSyntax: Extension = {
  flow: { [codes.dollar]: display, [codes.backslash]: [display, environment] },
  text: {
    [codes.dollar]: [dollars, openFormula],
    [codes.backslash]: [brackets, openFormula, command],
  },
}

type Builder = CompileContext

/** Formulas as nodes of the tree: `inlineMath` and `math`, with the places of their text. */
export const formulaTree: FromMarkdown = {
  enter: {
    inlineFormula: enterFormula,
    displayFormula: enterFormula,
    openFormula: enterStray,
    strayCommand: enterStray,
    equationReference: enterFormula,
  },
  exit: {
    formulaMark(token) {
      const data = dataOf(topOf(this))
      if (data.mark === '') data.mark = this.sliceSerialize(token)
      else data.isClosed = true
    },
    formulaText(token) {
      addText(topOf(this), this.sliceSerialize(token), token.start)
    },
    formulaRest(token) {
      const data = dataOf(topOf(this))
      data.rest = this.sliceSerialize(token).trim()
      data.isClosed = true
    },
    inlineFormula(token) {
      const node = leave(this, token)
      const isDisplay = /^\\+\[/.test(dataOf(node).mark) || (dataOf(node).mark.length > 1 && needsDisplay(node.value))
      if (isDisplay || /^\$\$+\s*\n/.test(this.sliceSerialize(token))) node.type = 'math' as never
      trim(node)
      if (this.data.inTable) node.value = node.value.replaceAll('\\|', '|')
    },
    displayFormula(token) {
      const node = leave(this, token)
      const { rest } = dataOf(node)
      if (/^[.,;:。，、]$/.test(rest)) node.value = `${node.value.trimEnd()}${rest}`
      trim(node)
    },
    equationReference(token) {
      const node = leave(this, token)
      addText(node, this.sliceSerialize(token), token.start)
    },
    openFormula: leaveStray('open'),
    strayCommand: leaveStray('command'),
  },
}

const topOf = (builder: Builder) => builder.stack.at(-1) as unknown as Formula

function enterFormula(this: Builder, token: Token): void {
  const type = token.type === 'displayFormula' ? 'math' : 'inlineMath'
  const data: FormulaData = { places: [], mark: '', isClosed: false, rest: '', edits: [] }
  this.enter({ type, value: '', data } as never, token)
}

function leave(builder: Builder, token: Token): Formula {
  const node = topOf(builder)
  builder.exit(token)
  const { mark } = dataOf(node)
  const end = mark.replace('(', ')').replace('[', ']')
  if (mark.startsWith('\\') && node.value.endsWith(end)) {
    node.value = node.value.slice(0, -end.length)
    dataOf(node).isClosed = true
  }
  return node
}

/** Adds a part of a line, and the line endings before it. */
function addText(node: Formula, text: string, { line, column }: Place): void {
  const { places } = dataOf(node)
  const last = places.at(-1)?.line ?? line
  node.value += '\n'.repeat(Math.max(0, line - last))
  places.push({ at: node.value.length, line, column })
  node.value += text
}

/** Takes the space around a formula off, and moves the places of its parts. */
function trim(node: Formula): void {
  const before = node.value.length - node.value.trimStart().length
  for (const place of dataOf(node).places) {
    place.column += Math.max(0, before - place.at)
    place.at = Math.max(0, place.at - before)
  }
  node.value = node.value.trim()
}

function enterStray(this: Builder, token: Token): void {
  const isFlow = /^(?:root|blockquote|listItem|footnoteDefinition|mdxJsxFlowElement)$/.test(this.stack.at(-1)!.type)
  if (isFlow) this.enter({ type: 'paragraph', children: [], data: { isStray: true } } as never, token)
  this.enter({ type: 'strayFormula', value: '' } as never, token)
}

function leaveStray(kind: StrayFormula['kind']) {
  return function (this: Builder, token: Token): void {
    Object.assign(this.stack.at(-1)!, { value: this.sliceSerialize(token), kind })
    this.exit(token)
    if ((this.stack.at(-1) as { data?: { isStray?: boolean } }).data?.isStray) this.exit(token)
  }
}
