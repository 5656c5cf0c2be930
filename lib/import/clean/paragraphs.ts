import type { Element, ElementContent, Root } from 'hast'
import { h } from 'hastscript'
import { cutAtWord } from '@/lib/content/measure'
import { blocks } from './emphasis'
import { attribute, isBlank, isElement, replaceElements } from './tree'

/** Removes empty paragraphs, which were used as spacing, and splits paragraphs at several line breaks in a row. */
export function tidyParagraphs(tree: Root): void {
  replaceElements(tree, (element, parent) => {
    if (element.tagName === 'br' && parent.type === 'root' && isBetweenBlocks(element, parent)) return []
    if (
      isElement(element, 'p', 'div', 'section') &&
      element.children.every((child) => isBlank(child) || isElement(child, 'br'))
    )
      return []
    if (!isElement(element, 'p')) return undefined
    const parts = splitAtBlocks(element.children)
    return parts.length > 1 || isElement(parts[0], ...blocks) ? parts : undefined
  })
}

/** A break at the top that ends no line of text. */
function isBetweenBlocks(element: Element, { children }: Root): boolean {
  const others = (children as ElementContent[]).filter(
    (child) => child === element || !isBlank(child) || isElement(child, 'br'),
  )
  const before = others[others.indexOf(element) - 1]
  return before === undefined || isElement(before, ...blocks, 'br')
}

function splitAtBreaks(children: ElementContent[]): ElementContent[][] {
  const parts: ElementContent[][] = [[]]
  let breaks: ElementContent[] = []
  for (const child of children) {
    if (isElement(child, 'br')) {
      breaks.push(child)
      continue
    }
    if (breaks.length > 0 && isBlank(child)) continue
    if (breaks.length > 1 && parts.at(-1)!.length > 0) parts.push([])
    else if (breaks.length === 1 && parts.at(-1)!.length > 0) parts.at(-1)!.push(breaks[0]!)
    breaks = []
    parts.at(-1)!.push(child)
  }
  return parts
}

/** Splits a paragraph around formulas, code and tables. */
function splitAtBlocks(children: ElementContent[]): Element[] {
  const parts: Element[] = []
  for (const part of splitAtBreaks(children)) {
    let running: ElementContent[] = []
    const close = () => {
      if (running.some((child) => !isBlank(child) && !isElement(child, 'br'))) parts.push(h('p', trimBreaks(running)))
      running = []
    }
    for (const child of part) {
      if (isElement(child, ...blocks)) {
        close()
        parts.push(child)
      } else running.push(child)
    }
    close()
  }
  return parts
}

function trimBreaks(children: ElementContent[]): ElementContent[] {
  const trimmed = [...children]
  while (isElement(trimmed[0], 'br')) trimmed.shift()
  while (isElement(trimmed.at(-1), 'br')) trimmed.pop()
  return trimmed
}

/** Like `textOf`, with a space for each line break, and formulas as plain text. */
function readLine(node: ElementContent): string {
  if (node.type === 'text') return node.value
  if (node.type !== 'element') return ''
  if (node.tagName === 'br') return '\n'
  if (node.tagName === 'math-inline') return spellFormula(attribute(node, 'dataValue') ?? '')
  return node.children.map(readLine).join('')
}

/** The first sentences, as the summary of a post without one. */
export function readBeginning(tree: Root, length: number): string {
  const texts = tree.children.flatMap((child) =>
    isElement(child, 'p', 'div') ? [dropHeadings(readLine(child)).replace(/\s+/g, ' ').trim()] : [],
  )
  return cutAtWord(texts.filter((text) => /\p{L}{2}/u.test(text) && !/^https?:/.test(text)).join(' '), length)
}

/** Without lines such as `##제목`, which were meant as a heading, or are the tags of a social network. */
const dropHeadings = (text: string) => text.replace(/^[ \t]*#{1,6}(?=[^\s#\d]).*$/gm, '')

/**
 * A formula in plain text: its LaTeX when that is short and readable, otherwise “…”.
 * @example spellFormula('x_{1}') // => 'x_1'
 */
function spellFormula(latex: string): string {
  return /^[\w\s^{}=+\-*/().,|'<>]{1,24}$/.test(latex) ? latex.replace(/[{}]/g, '') : '…'
}
