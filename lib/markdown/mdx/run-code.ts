import type { Message } from 'esbuild'
import type { Root } from 'mdast'
import { say } from '@/lib/i18n/authors'
import type { Place, Problems } from '@/lib/text/problems'
import { buildIslands } from './build-islands'
import { bundleCode, publishStyle, reportMessages } from './bundle-code'
import { CodeModule, values } from './code-module'
import type { CodeParts, Expression, JsxElement } from './code-parts'
import { ComputedTree } from './computed-tree'
import type { OwnCode } from './own-element'
import { describeCrash, isUndefinedName } from './place-errors'

export interface RunCode {
  own: OwnCode
  /** Files that were bundled, from the root of the project. */
  used: string[]
  /** Files written to `public/assets`. */
  made: string[]
}

/**
 * Runs the code of a post: its modules, `{expressions}` and props. Texts and attributes are put into the tree; an
 * element of React, and an element whose component is imported, becomes a node that is rendered later.
 * @param file the post, from the root of the project
 * @param length number of its lines
 * @returns undefined after adding the problems; the tree then holds only what needs no code
 */
export async function runCode(
  tree: Root,
  parts: CodeParts,
  { file, length }: { file: string; length: number },
  problems: Problems,
): Promise<RunCode | undefined> {
  const code = new CodeModule(parts, length)
  const computed = new ComputedTree(problems, parts, code.nodes)
  const ran = await evaluate(parts, code, file, computed, problems)
  computed.replaceIn(tree)
  return ran
}

async function evaluate(
  parts: CodeParts,
  code: CodeModule,
  file: string,
  computed: ComputedTree,
  problems: Problems,
): Promise<RunCode | undefined> {
  const explain: OwnCode['explain'] = (error, place) => describeCrash(error, code, file, place)
  const fail = (error: unknown, place: Place | undefined) => void problems.error(...explain(error, place))
  const failIn = (node: Expression | JsxElement, error: unknown) => {
    const [place, message, remedy] = explain(error, node.position?.start)
    if (!('value' in node) || !isUndefinedName(error)) problems.error(place, message, remedy)
    else problems.error(node.position?.start, ...say.components.isCode(textIn(node), message, remedy))
  }
  const first = parts.modules[0]?.position?.start
  if (refuse(parts, problems)) return undefined
  const bundle = await bundleCode(code, file, problems).catch((error: unknown) => fail(error, first))
  if (!bundle) return undefined
  const islands = await buildIslands(bundle.islands).catch((error: { errors?: Message[] }) =>
    error.errors ? reportMessages(error.errors, code, file, problems) : fail(error, first),
  )
  for (const [index, compute] of (bundle.exports[values] as (() => Promise<unknown>)[]).entries()) {
    const node = code.nodes[index]!
    await compute().then(
      (value) => computed.put(node, value),
      (error: unknown) => failIn(node, error),
    )
  }
  if (!islands) return undefined
  const style = await publishStyle(bundle.css + islands.css)
  const own = { contents: computed.contents, style: style?.url, renderIsland: islands.render, explain }
  const used = [...new Set([...bundle.inputs, ...islands.inputs])].filter((name) => name !== file && !isEngine(name))
  return { own, used, made: [...islands.made, ...(style ? [style.file] : [])] }
}

/** What the compiler adds to each bundle. */
const isEngine = (name: string) => name.startsWith('lib/markdown/mdx/')

const textIn = ({ value }: Expression) => value.trim().split('\n')[0]!.slice(0, 40)

/**
 * Reports what MDX would run, and what is most likely not meant so.
 * @returns whether there is any
 */
function refuse({ modules, expressions }: CodeParts, problems: Problems): boolean {
  const before = problems.list.length
  for (const { data, position } of modules)
    if (data?.estree?.body.some(({ type }) => type === 'ExportDefaultDeclaration'))
      problems.error(position?.start, ...say.components.defaultExport)
  for (const node of expressions) {
    const [statement] = node.data?.estree?.body ?? []
    if (statement?.type === 'ExpressionStatement' && statement.expression.type === 'SequenceExpression')
      problems.error(node.position?.start, ...say.components.comma(textIn(node)))
  }
  return problems.list.length > before
}
