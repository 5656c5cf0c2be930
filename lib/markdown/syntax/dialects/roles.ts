import type { InlineCode, Nodes, Parent, PhrasingContent, Root } from 'mdast'
import { say } from '@/lib/i18n/authors'
import type { FormulaData } from '@/lib/markdown/math/formula-tree'
import { visit } from '@/lib/markdown/syntax/visit'
import type { Problems } from '@/lib/text/problems'
import { withinMarks } from './span-construct'

/** What a role of MyST, `` {ref}`label` ``, stands for. */
const kinds = [
  [/^cite/, 'citation'],
  [/^(?:ref|numref|doc|download|any)$/, 'link'],
  [/^eq$/, 'equation'],
  [/^abbr$/, 'abbreviation'],
] as const

/** Roles of MyST: a formula, a subscript and a superscript as such, others as problems. */
export function readRoles(tree: Root, problems: Problems): void {
  visit(tree, 'mdxTextExpression', ({ value, position }, index, parent) => {
    const next = parent?.children[index! + 1]
    if (next?.type !== 'inlineCode' || !/^[a-z][\w:-]*$/.test(value)) return
    const touches = next.position?.start.offset === position?.end.offset
    if (!touches) return
    const role = readRole(value, next)
    if (!role) {
      const kind = kinds.find(([pattern]) => pattern.test(value))?.[1]
      problems.error(position?.start, ...say.dialects.role(value, next.value, kind))
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
