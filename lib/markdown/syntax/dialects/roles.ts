import type { InlineCode, Nodes, Parent, PhrasingContent, Root } from 'mdast'
import type { FormulaData } from '@/lib/markdown/math/formula-tree'
import { visit } from '@/lib/markdown/syntax/visit'
import type { Problems } from '@/lib/text/problems'
import { withinMarks } from './span-construct'

/** What a role of MyST, `` {ref}`label` ``, is written as here. */
const remedies: [RegExp, (value: string) => string][] = [
  [/^cite/, (value) => `write [@${value}]`],
  [/^(?:ref|numref|doc|download|any)$/, () => 'write a link: [text](#heading) or [text](/posts/name)'],
  [/^eq$/, (value) => `write $\\eqref{${value}}$`],
  [/^abbr$/, () => 'write <abbr title="…">…</abbr>'],
]

/** Roles of MyST: a formula, a subscript and a superscript as such, others as problems. */
export function readRoles(tree: Root, problems: Problems): void {
  visit(tree, 'mdxTextExpression', ({ value, position }, index, parent) => {
    const next = parent?.children[index! + 1]
    if (next?.type !== 'inlineCode' || !/^[a-z][\w:-]*$/.test(value)) return
    const touches = next.position?.start.offset === position?.end.offset
    if (!touches) return
    const role = readRole(value, next)
    if (!role) {
      const remedy = remedies.find(([pattern]) => pattern.test(value))?.[1](next.value)
      problems.error(
        position?.start,
        `{${value}}\`${next.value}\` is a role of MyST, and posts have none`,
        remedy ?? `write the text alone, or \`\\{${value}\\}\` if the braces are meant`,
      )
    }
    const left: Nodes[] = [role ?? next]
    ;(parent as Parent).children.splice(index!, 2, ...(left as never[]))
  })
}

function readRole(name: string, { value, position }: InlineCode): PhrasingContent | undefined {
  if (name === 'math') {
    const data: FormulaData = { places: [], mark: '$', isClosed: true, rest: '', edits: [] }
    return { type: 'inlineMath', value, position, data } as never
  }
  const hName = { sub: 'sub', subscript: 'sub', sup: 'sup', superscript: 'sup' }[name]
  if (!hName) return undefined
  const type = hName === 'sub' ? 'subscript' : 'superscript'
  return {
    type,
    data: { hName },
    children: [{ type: 'text', value, position: withinMarks(position) }],
    position,
  } as never
}
