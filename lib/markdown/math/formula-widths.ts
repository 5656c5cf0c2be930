import katex from 'katex'

/** What KaTeX draws, before it is printed: its `__renderToDomTree` is exported, but not in its types. */
interface DrawnNode {
  classes?: string[]
  style?: Record<string, string>
  children?: DrawnNode[]
  toMarkup(): string
  /** Of a text: of its first character alone, in em, 0 if KaTeX's fonts do not have it. */
  text?: string
  width?: number
  /** Space behind a slanted character, in em. */
  italic?: number
}

/** Sizes of KaTeX's `size1` to `size11`, beside `size6`. */
const sizes = [0.5, 0.6, 0.7, 0.8, 0.9, 1, 1.2, 1.44, 1.728, 2.074, 2.488]

/** Space that KaTeX's style sheet puts around or into an element, in em. */
const spaceOfClass: Record<string, number> = {
  nulldelimiter: 0.12,
  'katex-root': 0.2777777778 - 0.5555555556,
  'x-arrow-pad': 1,
  'cancel-pad': 0.4,
  'cancel-lap': -0.4,
  boxpad: 0.6,
}

/** Elements that take no place in their line. */
const withoutWidth = new Set(['pstrut', 'katex-strut', 'vlist-s', 'llap', 'rlap', 'clap', 'katex-thinbox', 'katex-tag'])

/** Elements whose width the style sheet makes from what is around them, or draws itself; a part with one has none. */
const unmeasured = new Set(['fbox', 'fcolorbox', 'angl', 'cd-vert-arrow', 'cd-arrow-pad', 'mtr-glue', 'eqn-num'])

/** Characters of KaTeX's structure that are not drawn. */
const invisible = /^[\u200b\u2061-\u2064]*$/

/**
 * A formula as HTML in which each part that a line breaks around has its width, so that lines break alike before KaTeX's
 * fonts are there, whatever the system draws meanwhile. Widths are of the measures that KaTeX has of its fonts (these
 * have no kerning). A part with other characters, Hangul for one, has none.
 *
 * @throws ParseError as `katex.renderToString`
 */
export function renderWithWidths(formula: string, options: katex.KatexOptions): string {
  const { __renderToDomTree: draw } = katex as unknown as { __renderToDomTree: Draw }
  const tree = draw(formula, options)
  for (const part of findParts(tree)) {
    const width = measure(part, draw)
    if (Number.isFinite(width)) part.style = { ...part.style, width: `${Math.max(0, Math.round(width * 100) / 100)}em` }
  }
  return tree.toMarkup()
}

type Draw = (formula: string, options: katex.KatexOptions) => DrawnNode

function findParts(node: DrawnNode): DrawnNode[] {
  if (node.classes?.includes('katex-base')) return [node]
  return (node.children ?? []).flatMap(findParts)
}

/** In em of what is around the node; NaN when it is not known. */
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

/** KaTeX joins letters of a word and keeps the width of the first: the others are asked for one by one. */
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

/** Of what stands in an element, by its `reset-size6 size3`. */
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
