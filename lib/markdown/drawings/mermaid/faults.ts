import { closest, distance } from 'fastest-levenshtein'
import { say } from '@/lib/i18n/authors'
import type { Told } from '@/lib/i18n/authors/room'
import { most } from './config'
import type { Source } from './source'

/** What is wrong with a diagram, at a line and a column of its source, from 1. */
export interface Fault {
  line: number
  column: number
  told: Told
}

/** First words of the kinds that are drawn (docs "Diagram Syntax"). */
const kinds = [
  ...['flowchart', 'graph', 'sequenceDiagram', 'classDiagram', 'classDiagram-v2', 'stateDiagram-v2', 'stateDiagram'],
  ...['erDiagram', 'gantt', 'pie', 'timeline', 'journey', 'gitGraph', 'quadrantChart', 'xychart-beta', 'xychart'],
  ...['sankey-beta', 'sankey', 'block-beta', 'block', 'packet-beta', 'packet', 'kanban', 'requirementDiagram'],
  ...['requirement', 'radar-beta', 'treemap-beta', 'treemap', 'treeView-beta', 'venn-beta', 'ishikawa-beta'],
  ...['swimlane-beta'],
]

/** Kinds that mermaid knows and the site does not draw, with the nearest way. */
const refused: Record<string, keyof typeof say.drawings.instead> = {
  ...Object.fromEntries(
    ['C4Context', 'C4Container', 'C4Component', 'C4Dynamic', 'C4Deployment', 'architecture', 'architecture-beta']
      .concat('eventmodeling', 'cynefin-beta', 'info')
      .map((name) => [name, 'groups']),
  ),
  ...Object.fromEntries(
    ['railroad-beta', 'railroad-ebnf-beta', 'railroad-abnf-beta', 'railroad-peg-beta'].map((name) => [name, 'line']),
  ),
  'wardley-beta': 'quadrant',
  mindmap: 'mindmap',
  zenuml: 'sequence',
  'flowchart-elk': 'flowchart',
}

/** Pages of mermaid's documentation, by kind. */
const pages: [RegExp, string][] = [
  [/^(?:graph|flowchart|swimlane)/, 'flowchart'],
  [/^sequence/, 'sequenceDiagram'],
  [/^class/, 'classDiagram'],
  [/^state/, 'stateDiagram'],
  [/^er/, 'entityRelationshipDiagram'],
]

/** A kind that is not drawn. */
export function findUnknownKind({ kind, lines }: Source): Fault | undefined {
  const at = { line: lines[0] ?? 1, column: 1 }
  const name = refused[kind]
  if (name) return { ...at, told: say.drawings.refusedKind(kind, say.drawings.instead[name]) }
  if (kinds.includes(kind)) return undefined
  const near = kinds.find((one) => one.toLowerCase() === kind.toLowerCase()) ?? closest(kind, kinds)
  const isNear = kind !== '' && distance(kind.toLowerCase(), near.toLowerCase()) <= kind.length / 3
  const first = kinds
    .filter((one) => !/^(?:graph|info|.*-v2|.*block|packet|xychart|treemap|sankey)$/.test(one))
    .slice(0, 12)
  return {
    ...at,
    told: say.drawings.unknownKind(kind, isNear ? near : undefined, first),
  }
}

/** Where mermaid's parser stopped, and why. */
export function explain(error: unknown, source: Source): Fault {
  const { message = String(error), hash, mark } = error as ParserError
  if (mark) return explainYaml(message, mark, source)
  if (/^Edge limit exceeded/.test(message)) return at(source, 1, 1, say.drawings.manyEdges(most))
  const line = hash?.loc?.first_line ?? Number(/ on line (\d+)/.exec(message)?.[1] ?? 0)
  const isOneLine = hash?.loc && hash.loc.first_line === hash.loc.last_line
  const column = isOneLine ? hash.loc!.last_column + 1 : Number(/, column (\d+)/.exec(message)?.[1] ?? 1)
  if (!line) return at(source, findNamed(message, source), 1, [message.split('\n')[0]!, remedyFor(source)])
  const text = (source.text.split('\n')[line - 1] ?? '').trim()
  return at(source, line, column, say.drawings.notUnderstood(text, listExpected(hash), remedyFor(source)))
}

interface ParserError {
  message?: string
  hash?: { expected?: string[]; loc?: Record<'first_line' | 'last_line' | 'last_column', number> }
  /** Of the YAML within a diagram. */
  mark?: { line: number; column: number; buffer: string }
}

/** Settings between `---`, which begin with the diagram's second line, or of a node: `A@{ shape: cyl }`. */
function explainYaml(message: string, mark: { line: number; column: number; buffer: string }, source: Source): Fault {
  const said = message.split(/ \(\d|\n/)[0]!
  const isNode = mark.buffer.trimStart().startsWith('{')
  const node = source.text.split('\n').findIndex((line) => line.includes('@{')) + 1
  if (isNode) return at(source, node, 1, say.drawings.nodeSettings(said))
  return { line: mark.line + 2, column: mark.column + 1, told: say.drawings.diagramSettings(said) }
}

/** The line that an error without a place speaks of: the first one with the last of its words that the source has. */
function findNamed(message: string, { text }: Source): number {
  const lines = text.split('\n')
  const words = (message.match(/[\p{L}\p{N}_]{2,}/gu) ?? []).map(
    (word) => new RegExp(`(?<![\\p{L}\\p{N}_])${word}(?![\\p{L}\\p{N}_])`, 'u'),
  )
  const found = words.map((word) => lines.findIndex((line) => word.test(line))).filter((index) => index > 0)
  return (found.at(-1) ?? 0) + 1
}

/** What would be understood, when that is one thing or two. */
function listExpected(hash: ParserError['hash']): string[] {
  const signs: Record<string, string> = { SQE: ']', PE: ')', DIAMOND_STOP: '}', PIPE: '|', COLON: ':', end: 'end' }
  const wanted = (hash?.expected ?? []).map((name) => signs[name.replaceAll("'", '')])
  const known = wanted.filter((sign) => sign !== undefined)
  return hash?.expected && hash.expected.length <= 2 ? known : []
}

/** A fault at a line of the parsed text. */
export function at(source: Source, line: number, column: number, told: Told): Fault {
  return { line: source.lines[line - 1] ?? source.lines.at(-1) ?? 1, column, told }
}

function remedyFor({ kind, text }: Source): string {
  if (/^(?:graph|flowchart)/.test(kind) && /(?<![-=.<])->/.test(text)) return say.drawings.arrow
  const page = pages.find(([pattern]) => pattern.test(kind))?.[1] ?? ''
  return say.drawings.mendLine(page ? `${page}.html` : '')
}
