import katex from 'katex'
import { type DrawnNode, partFormula } from './formula-parts'

/** KaTeX's `size1` to `size11`, relative to `size6`. */
const sizes = [0.5, 0.6, 0.7, 0.8, 0.9, 1, 1.2, 1.44, 1.728, 2.074, 2.488]

/** Horizontal space that KaTeX's style sheet adds to an element, in em. */
const spaceOfClass: Record<string, number> = {
  nulldelimiter: 0.12,
  'katex-root': 0.2777777778 - 0.5555555556,
  'x-arrow-pad': 1,
  'cancel-pad': 0.4,
  'cancel-lap': -0.4,
  boxpad: 0.6,
}

/** Elements without width in their line. */
const withoutWidth = new Set(['pstrut', 'katex-strut', 'vlist-s', 'llap', 'rlap', 'clap', 'katex-thinbox', 'katex-tag'])

/** Elements whose width depends on their surroundings or on the style sheet; a part that contains one gets no width. */
const unmeasured = new Set(['fbox', 'fcolorbox', 'angl', 'cd-vert-arrow', 'cd-arrow-pad', 'mtr-glue', 'eqn-num'])

/** Invisible characters. */
const invisible = /^[\u200b\u2061-\u2064]*$/

/**
 * Renders a formula as HTML with an explicit width on each part between possible line breaks, so that lines break the
 * same before KaTeX's fonts are loaded, whatever the fallback font. Widths come from KaTeX's font metrics (its fonts
 * have no kerning). A part with other characters, such as Hangul, gets no width.
 * @throws ParseError as `katex.renderToString`
 */
export function renderWithWidths(formula: string, options: katex.KatexOptions): string {
  const { __renderToDomTree: draw } = katex as unknown as { __renderToDomTree: Draw }
  const tree = draw(formula, options)
  if (options.displayMode) partFormula(tree)
  for (const part of findBases(tree)) {
    const width = measure(part, draw)
    if (Number.isFinite(width)) part.style = { ...part.style, width: `${Math.max(0, Math.round(width * 100) / 100)}em` }
    if ((Number.isFinite(width) ? width : estimate(part)) > phone) part.classes?.push(widePart)
  }
  for (const parts of findNodes(tree, 'formula-parts'))
    parts.style = { ...parts.style, '--whole': `${measureRow(parts)}em` }
  return tree.toMarkup()
}

/** Width of parts beside each other, with the gaps between them, in em. */
function measureRow({ children = [], style = {} }: DrawnNode): number {
  const widths = children.flatMap(findBases).map((base) => em(base.style?.width) || estimate(base))
  const gaps = (children.length - 1) * em(style.columnGap)
  return Math.ceil(widths.reduce((sum, width) => sum + width, gaps) * 10) / 10
}

/** Class of a part that is wider than the text of a narrow phone. */
export const widePart = 'wide-part'

/** Width of a line of text on a screen of 320 px, with the characters that touch the formula, in em of KaTeX. */
const phone = 13

/** Rough width in em of a part with characters that KaTeX's fonts lack: Hangul is as wide as it is high. */
function estimate({ text = '', children = [] }: DrawnNode): number {
  const own = [...text].reduce((sum, letter) => sum + (letter > '\u2fff' ? 1 : 0.5), 0)
  return children.reduce((sum, child) => sum + estimate(child), own)
}

type Draw = (formula: string, options: katex.KatexOptions) => DrawnNode

const findBases = (tree: DrawnNode): DrawnNode[] => findNodes(tree, 'katex-base')

function findNodes(node: DrawnNode, name: string): DrawnNode[] {
  if (node.classes?.includes(name)) return [node]
  return (node.children ?? []).flatMap((child) => findNodes(child, name))
}

/** Width in em of the surrounding size; NaN when unknown. */
function measure(node: DrawnNode, draw: Draw): number {
  const { classes = [], style = {} } = node
  if (classes.some((name) => unmeasured.has(name) || name.endsWith('_fallback'))) return Number.NaN
  if (classes.some((name) => withoutWidth.has(name))) return 0
  if (classes.includes('accent-body') && !classes.includes('accent-full')) return 0
  const sides = [style.marginLeft, style.marginRight, style.paddingLeft, style.borderRightWidth]
  const around = sides.reduce((sum, side) => sum + em(side), 2 * em(style.margin?.replace(/^0 /, '')))
  const added = classes.reduce((sum, name) => sum + (spaceOfClass[name] ?? 0), 0)
  return (around + added + measureContent(node, draw)) * readScale(classes)
}

function measureContent(node: DrawnNode, draw: Draw): number {
  const { classes = [], style = {}, children = [], text } = node
  if (style.width?.endsWith('em')) return em(style.width)
  if (text !== undefined) return measureText(node, draw)
  const widths = children.map((child) => measure(child, draw))
  const stacked = classes.some((name) => name === 'vlist' || name === 'vlist-t')
  const content = stacked ? Math.max(0, ...widths) : widths.reduce((sum, width) => sum + width, 0)
  return style.minWidth ? Math.max(content, em(style.minWidth)) : content
}

/** KaTeX merges the letters of a word and keeps the width of the first, so each letter is measured separately. */
function measureText({ text = '', width = 0, italic = 0, classes = [] }: DrawnNode, draw: Draw): number {
  if (invisible.test(text)) return 0
  const letters = [...text]
  if (letters.length === 1) return width === 0 ? Number.NaN : width + italic
  const command = commands.find((name) => classes.includes(name)) ?? 'text'
  return letters.reduce((sum, letter) => sum + measureLetter(command, letter, draw), italic)
}

const commands = [
  'mathnormal',
  'mathrm',
  'textbf',
  'mathbf',
  'textit',
  'mathit',
  'texttt',
  'mathtt',
  'textsf',
  'mathsf',
]
const letterWidths = new Map<string, number>()

function measureLetter(command: string, letter: string, draw: Draw): number {
  const formula = `\\${command}{${letter === '\u00a0' ? '~' : letter}}`
  const known = letterWidths.get(formula)
  if (known !== undefined) return known
  const width = findText(draw(formula, { output: 'html', throwOnError: false, strict: 'ignore' }))?.width || Number.NaN
  letterWidths.set(formula, width)
  return width
}

function findText(node: DrawnNode): DrawnNode | undefined {
  if (node.text !== undefined) return node
  for (const child of node.children ?? []) {
    const found = findText(child)
    if (found) return found
  }
  return undefined
}

/** Scale factor of an element, from its classes `reset-size6 size3`. */
function readScale(classes: readonly string[]): number {
  if (!classes.includes('katex-sizing') && !classes.includes('fontsize-ensurer')) return 1
  const size = (prefix: string) =>
    sizes[Number(classes.find((name) => name.startsWith(prefix))?.slice(prefix.length)) - 1]
  const from = size('reset-size')
  const to = size('size')
  return from && to ? to / from : Number.NaN
}

function em(length: string | undefined): number {
  return length?.endsWith('em') ? Number.parseFloat(length) : 0
}
