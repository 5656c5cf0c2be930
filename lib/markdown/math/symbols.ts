import type { Element, ElementContent, Parents, Root, RootContent } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { toHtml } from 'hast-util-to-html'
import { h } from 'hastscript'
import { say } from '@/lib/i18n/authors'
import type { Context } from '@/lib/markdown/context'
import { visit } from '@/lib/markdown/syntax/visit'
import { changesSymbol, isMarked, listClasses, printShape } from './symbol-shapes'

interface Symbol {
  id: string
  /** Shapes of the parts of its formula, which follow each other. */
  shapes: string[]
  latex: string
  term: Element
  isUsed: boolean
}

interface Raw {
  type: 'raw'
  value: string
}

/**
 * Symbols that a post explains: the terms of a list of definitions that are formulas. Each occurrence in a formula gets
 * `data-symbol`, the number of its explanation, which is shown beside it (`enhance/previews.ts`). A list below a formula
 * stands beside that in the margin.
 */
export function linkSymbols(root: Root, context: Context): void {
  const symbols: Symbol[] = []
  visit(root, 'element', (list: Element) => {
    if (list.tagName === 'dl') symbols.push(...readList(list, symbols, context))
  })
  if (symbols.length === 0) return
  symbols.sort((a, b) => b.shapes.join('').length - a.shapes.join('').length) // W_0 before W
  const own = new Set<unknown>(symbols.flatMap(({ term }) => term.children))
  visit(root, (node) => {
    const raw = node as unknown as Raw
    if (raw.type !== 'raw' || own.has(node) || !raw.value.includes('class="katex-html"')) return
    const formula = fromHtml(raw.value, { fragment: true })
    markIn(formula, symbols)
    raw.value = toHtml(formula)
  })
  for (const { term, latex, isUsed } of symbols)
    if (!isUsed) {
      context.problems.warn(term.position?.start, ...say.formulas.unusedSymbol(latex))
    }
  visit(root, (node) => void ('children' in node && placeLists(node)))
}

/** The terms of a list that are formulas, each grouped with its definitions under an id. */
function readList(list: Element, before: readonly Symbol[], context: Context): Symbol[] {
  const groups = groupTerms(list)
  const symbols: Symbol[] = []
  for (const group of groups) {
    const symbol = readTerm(group.children[0] as Element, before.length + symbols.length + 1)
    if (!symbol) continue
    group.properties.id = symbol.id
    if (![...before, ...symbols].some((one) => isSame(one, symbol))) symbols.push(symbol)
    else context.problems.warn(symbol.term.position?.start, ...say.formulas.symbolTwice(symbol.latex))
  }
  if (symbols.length === 0) return []
  list.children = groups
  if (groups.every(({ properties }) => properties.id)) list.properties.className = ['symbols']
  return symbols
}

/** Each term with its definitions. */
function groupTerms({ children }: Element): Element[] {
  const groups: Element[] = []
  for (const child of children) {
    if (child.type !== 'element') continue
    if (child.tagName === 'dt') groups.push(h('div', [child]))
    else groups.at(-1)?.children.push(child)
  }
  return groups
}

const isSame = (a: Symbol, b: Symbol) => a.shapes.join('') === b.shapes.join('')

function readTerm(term: Element, number: number): Symbol | undefined {
  const [formula, ...more] = term.children.filter((child) => !(child.type === 'text' && child.value.trim() === ''))
  const { type, value } = (formula ?? {}) as unknown as Raw
  if (type !== 'raw' || more.length > 0 || !value.startsWith('<span class="katex">')) return undefined
  const shapes: string[] = []
  let latex = ''
  visit(fromHtml(value, { fragment: true }), 'element', (node: Element) => {
    if (node.tagName === 'annotation') latex = (node.children[0] as { value: string }).value
    if (hasClass(node, 'katex-base')) shapes.push(...node.children.slice(1).map(printShape)) // the first is a strut
  })
  return shapes.length > 0 ? { id: `symbol-${number}`, shapes, latex, term, isUsed: false } : undefined
}

const hasClass = (node: Element, name: string) => listClasses(node).includes(name)

/** Marks the symbols in what is drawn of a formula; what is within one is not looked at again. */
function markIn(parent: Parents, symbols: readonly Symbol[]): void {
  const children = parent.children as ElementContent[]
  const shapes = children.map(printShape)
  for (let index = 0; index < children.length; index += 1) {
    const child = children[index]!
    if (child.type !== 'element' || hasClass(child, 'katex-mathml')) continue
    const found = symbols.find(({ shapes: own }) => own.every((shape, at) => shape === shapes[index + at]))
    const length = found?.shapes.length ?? 1
    if (!found || changesSymbol(children[index + length])) {
      if (!isMarked(child)) markIn(child, symbols)
      continue
    }
    found.isUsed = true
    const number = found.id.replace('symbol-', '')
    if (length === 1) child.properties.dataSymbol = number
    else {
      children.splice(index, length, h('span', { dataSymbol: number }, children.slice(index, index + length)))
      shapes.splice(index, length, '')
    }
  }
}

/** Puts a list that follows a formula before it: a float in the margin begins where it stands. */
function placeLists(parent: Parents): void {
  const blocks = parent.children as RootContent[]
  for (let index = 2; index < blocks.length; index += 1) {
    const [formula, between, list] = blocks.slice(index - 2, index + 1)
    if (between?.type !== 'text' || formula?.type !== 'element' || list?.type !== 'element') continue
    if (!hasClass(formula, 'formula') || !hasClass(list, 'symbols')) continue
    blocks.splice(index - 2, 3, h('div', { class: 'explained' }, [list, formula]))
  }
}
