import type { Element, ElementContent, Root } from 'hast'
import { toString as textOf } from 'hast-util-to-string'
import { h } from 'hastscript'
import katex from 'katex'
import { notes as noteTexts } from '@/lib/i18n/authors/en/notes'
import { isFormula } from '@/lib/import/parse-body'
import { hasMarks, looksLikeFormula } from '@/lib/markdown/math/formula-rules'
import { attribute, isBlank, isElement, replaceElements, replaceTexts } from './tree'

/**
 * MathJax's delimiters: inline `\(..\)` and `$..$`; display `\[..\]`, `$$..$$` and environments. Lengths are bounded:
 * with unbounded patterns, a page of unclosed delimiters would take quadratic time.
 */
const formula =
  /\$\$([\s\S]{1,9999}?)\$\$|\\\[([\s\S]{1,9999}?)\\\]|\\\(([\s\S]{1,9999}?)\\\)|(?<![\\$\w])\$((?:\\.|[^$\\\n])+?)\$(?![\d$])|(\\begin\{(equation|align|gather|alignat|multline)(\*?)\}[\s\S]{1,9999}?\\end\{\6\7\})/g

/** Finds formulas that a script would have rendered in the browser. */
export function findFormulas(tree: Root): void {
  joinParagraphs(tree)
  joinBrokenFormulas(tree)
  replaceTexts(tree, (value) => {
    const parts: ElementContent[] = []
    let end = 0
    const open = new RegExp(formula)
    for (let match = open.exec(value); match; match = open.exec(value)) {
      const [whole, dollars, brackets, parens, single, environment] = match
      const inText = parens ?? single
      const display = dollars ?? brackets ?? environment
      if (single !== undefined && !isFormula(single, value[match.index + whole.length])) {
        open.lastIndex = match.index + 1 // its second dollar sign may open a formula
        continue
      }
      parts.push({ type: 'text', value: value.slice(end, match.index) })
      parts.push(h(display === undefined ? 'math-inline' : 'math-block', { dataValue: (display ?? inText)!.trim() }))
      end = match.index + whole.length
    }
    return parts.length > 0 ? [...parts, { type: 'text', value: value.slice(end) }] : undefined
  })
}

/** At most this many paragraphs are one formula. */
const longest = 40

/** Joins displayed formulas that an editor split into paragraphs, a line each. */
function joinParagraphs(node: Root | Element): void {
  const joined: ElementContent[] = []
  const children = node.children as ElementContent[]
  for (let at = 0; at < children.length; at += 1) {
    const child = children[at]!
    joined.push(child)
    if (child.type !== 'element') continue
    if (!isElement(child, 'p')) joinParagraphs(child)
    else if (isOpen(textOf(child))) {
      const end = findEnd(children, at)
      for (const next of children.slice(at + 1, end)) {
        child.children.push({ type: 'text', value: '\n' }, ...('children' in next ? next.children : []))
      }
      at = Math.max(at, end - 1)
    }
  }
  node.children = joined
}

/** The place behind the paragraph that closes a formula, or nothing if another element comes before. */
function findEnd(children: readonly ElementContent[], start: number): number {
  let text = textOf(children[start]!)
  for (let at = start + 1; at < Math.min(children.length, start + longest); at += 1) {
    const child = children[at]!
    if (isBlank(child) && !isElement(child)) continue
    if (!isElement(child, 'p')) return 0
    text += `\n${textOf(child)}`
    if (!isOpen(text)) return hasMarks(text) || looksLikeFormula(text) ? at + 1 : 0
  }
  return 0
}

/** Joins formulas that an editor split with `<br>`, and reads the source from formulas that a script has rendered. */
function joinBrokenFormulas(tree: Root): void {
  replaceElements(tree, (element) => {
    if (isElement(element, 'script') && /^math\/tex/.test(attribute(element, 'type') ?? '')) {
      const display = /mode=display/.test(attribute(element, 'type')!)
      return [h(display ? 'math-block' : 'math-inline', { dataValue: textOf(element).trim() })]
    }
    if (/\bkatex\b/.test(attribute(element, 'className') ?? '')) return readKatex(element)
    if (!isElement(element, 'p', 'div', 'li', 'td') || !opensFormula(element)) return undefined
    element.children = joinLines(element.children)
    return undefined
  })
}

const opensFormula = (element: Element) =>
  /\$\$|\\\[|\\begin\{/.test(textOf(element)) &&
  element.children.some((child) => isElement(child, 'br') || (child.type === 'text' && child.value === '\n'))

function joinLines(children: ElementContent[]): ElementContent[] {
  const joined: ElementContent[] = []
  for (const child of children) {
    const previous = joined.at(-1)
    const value = child.type === 'text' ? child.value : isElement(child, 'br') ? '\n' : undefined
    if (value !== undefined && previous?.type === 'text' && isOpen(previous.value)) previous.value += value
    else joined.push(child.type === 'text' ? { ...child } : child)
  }
  return joined
}

/** Whether a display formula is open at the end of the text. */
function isOpen(text: string): boolean {
  const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0
  return count(/\$\$/g) % 2 === 1 || count(/\\\[/g) > count(/\\\]/g) || count(/\\begin\{/g) > count(/\\end\{/g)
}

function readKatex(element: Element): ElementContent[] | undefined {
  let source: string | undefined
  replaceElements(element, (inner) => {
    if (isElement(inner, 'annotation')) source = textOf(inner)
    return undefined
  })
  const display = /katex-display/.test(attribute(element, 'className') ?? '')
  return source ? [h(display ? 'math-block' : 'math-inline', { dataValue: source.trim() })] : undefined
}

/**
 * Turns formulas that KaTeX cannot parse into code, so that nothing is lost and the post compiles.
 * @param note is called for each of them
 */
export function checkFormulas(
  tree: Root,
  macros: Record<string, string>,
  note: (message: string, about: string) => void,
): void {
  replaceElements(tree, (element) => {
    if (!isElement(element, 'math-inline', 'math-block')) return undefined
    const display = element.tagName === 'math-block'
    const written = cleanFormula(attribute(element, 'dataValue') ?? '')
    const value = display ? written : written.replace(/(?<!\\)((?:\\\\)*)%/g, '$1\\%')
    if (value !== written) note(noteTexts.formulaPercent, written.slice(0, 60))
    element.properties.dataValue = value
    try {
      katex.renderToString(value.replace(/\\label\{[^{}]*\}/g, ''), {
        displayMode: display,
        strict: 'ignore',
        macros: { ...macros },
      })
      return undefined
    } catch (error) {
      note(
        noteTexts.formulaCode,
        `${value.slice(0, 60)}: ${(error as Error).message.replace(/^KaTeX parse error: /, '').slice(0, 90)}`,
      )
      return [display ? h('pre', { dataLang: 'latex' }, value) : h('code', value)]
    }
  })
}

function cleanFormula(value: string): string {
  return value
    .replaceAll('\u00a0', ' ')
    .replace(/\n{2,}/g, '\n')
    .trim()
}
