/** KaTeX's tree before it is printed: its `__renderToDomTree` is exported, but not in its types. */
export interface DrawnNode {
  classes?: string[]
  style?: Record<string, string>
  children?: DrawnNode[]
  toMarkup(): string
  /** For a text node: width of its first character in em, 0 if KaTeX's fonts lack it. */
  text?: string
  width?: number
  /** Italic correction, in em. */
  italic?: number
}

type Span = new (classes: string[], children: DrawnNode[], options?: undefined, style?: Record<string, string>) => DrawnNode

/**
 * A display formula of several, joined by `\quad`, whose parts go to the next line where they do not fit: each becomes a
 * `formula-part`, and the space between them a gap. An arrow between two quads belongs to what follows it.
 */
export function partFormula(tree: DrawnNode): void {
  const html = findHtml(tree)
  const bases = html?.children ?? []
  if (!html || bases.some((base) => !isOf(base, 'katex-base'))) return // with a number, or lines of the author's own
  const parts: DrawnNode[][] = [[]]
  let gap = 0
  for (const base of bases) {
    const [strut, ...nodes] = base.children ?? []
    if (!strut) return
    const BaseSpan = base.constructor as Span
    let rest: DrawnNode[] = []
    const close = () => {
      if (rest.length > 0) parts.at(-1)!.push(new BaseSpan(['katex-base'], [strut, ...rest]))
      rest = []
    }
    for (const node of nodes) {
      const space = spaceOf(node)
      const before = [...parts.at(-1)!.flatMap(contentOf), ...rest]
      if (space < quad || isArrow(before)) {
        if (space === 0 || before.length > 0) rest.push(node)
        continue
      }
      gap = Math.max(gap, space)
      close()
      if (parts.at(-1)!.length > 0) parts.push([])
    }
    close()
  }
  const filled = parts.filter((part) => part.length > 0)
  if (filled.length < 2) return
  const PartSpan = html.constructor as Span
  const spans = filled.map((part) => new PartSpan(['formula-part'], part))
  html.children = [new PartSpan(['formula-parts'], spans, undefined, { columnGap: `${gap}em` })]
}

/** Width of `\quad`, in em. */
const quad = 1

const isOf = ({ classes = [] }: DrawnNode, name: string) => classes.includes(name)
const contentOf = ({ children = [] }: DrawnNode) => children.slice(1)
const spaceOf = (node: DrawnNode) => (isOf(node, 'mspace') ? Number.parseFloat(node.style?.marginRight ?? '0') : 0)

/** Whether nodes are a relation and nothing else. */
function isArrow(nodes: readonly DrawnNode[]): boolean {
  const signs = nodes.filter((node) => !isOf(node, 'mspace'))
  return signs.length > 0 && signs.every((node) => isOf(node, 'mrel'))
}

function findHtml(node: DrawnNode): DrawnNode | undefined {
  if (isOf(node, 'katex-html')) return node
  for (const child of node.children ?? []) {
    const found = findHtml(child)
    if (found) return found
  }
  return undefined
}
