import { groupBy } from '@/lib/text/group-by'

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

type Span = new (
  classes: string[],
  children: DrawnNode[],
  options?: undefined,
  style?: Record<string, string>,
) => DrawnNode

/**
 * A display formula of several, joined by `\quad`, whose parts go to the next line where they do not fit: each becomes a
 * `formula-part`, and the space between them a gap. An arrow between two quads belongs to what follows it.
 */
export function partFormula(tree: DrawnNode): void {
  const html = findHtml(tree)
  const bases = html?.children ?? []
  if (!html || bases.some((base) => !isOf(base, 'katex-base'))) return // with a number, or lines of the author's own
  const { parts, gap } = readParts(bases)
  if (parts.length < 2) return
  const PartSpan = html.constructor as Span
  const spans = parts.map((part) => new PartSpan(['formula-part'], closeBases(part)))
  html.children = [new PartSpan(['formula-parts'], spans, undefined, { columnGap: `${gap}em` })]
}

/** A node of a part, with the part between possible line breaks that it comes from. */
interface Placed {
  node: DrawnNode
  base: DrawnNode
}

function readParts(bases: readonly DrawnNode[]): { parts: Placed[][]; gap: number } {
  const parts: Placed[][] = [[]]
  let gap = 0
  for (const base of bases)
    for (const node of contentOf(base)) {
      const space = spaceOf(node)
      const part = parts.at(-1)!
      if (space >= quad && part.length > 0 && !isArrow(part)) {
        gap = Math.max(gap, space)
        parts.push([])
      } else if (space === 0 || part.length > 0) part.push({ node, base })
    }
  return { parts: parts.filter((part) => part.length > 0), gap }
}

/** The nodes of a part in bases as they were, each with its strut. */
function closeBases(part: readonly Placed[]): DrawnNode[] {
  return [...groupBy(part, ({ base }) => base)].map(([base, placed]) => {
    const BaseSpan = base.constructor as Span
    return new BaseSpan(['katex-base'], [base.children![0]!, ...placed.map(({ node }) => node)])
  })
}

/** Width of `\quad`, in em. */
const quad = 1

const isOf = ({ classes = [] }: DrawnNode, name: string) => classes.includes(name)
const contentOf = ({ children = [] }: DrawnNode) => children.slice(1)
const spaceOf = (node: DrawnNode) => (isOf(node, 'mspace') ? Number.parseFloat(node.style?.marginRight ?? '0') : 0)

/** Whether a part is a relation and nothing else. */
function isArrow(part: readonly Placed[]): boolean {
  const signs = part.filter(({ node }) => !isOf(node, 'mspace'))
  return signs.length > 0 && signs.every(({ node }) => isOf(node, 'mrel'))
}

function findHtml(node: DrawnNode): DrawnNode | undefined {
  if (isOf(node, 'katex-html')) return node
  for (const child of node.children ?? []) {
    const found = findHtml(child)
    if (found) return found
  }
  return undefined
}
