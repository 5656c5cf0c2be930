import path from 'node:path'
import { isMap, isScalar, isSeq, LineCounter, type Node, parseDocument, type YAMLMap } from 'yaml'
import { say } from '@/lib/i18n/authors'
import { type Place, Problems } from '@/lib/text/problems'
import { readSourceText } from '@/lib/text/source-text'

/** A content file, as far as it could be read. */
export interface SourceFile {
  /** Path below the content folder. */
  file: string
  text: string
  /** Source of the front matter. */
  yaml: string
  /** Front matter with positions, when it is a map. */
  map?: YAMLMap<Node, Node | null>
  placeOf: (node: Node | null | undefined) => Place
  problems: Problems
}

/** A file of which nothing is known. */
export function buildUnread(file: string, problems: Problems): SourceFile {
  return { file, text: '', yaml: '', placeOf: () => ({ line: 1, column: 1 }), problems }
}

/** Reads a content file; errors in its front matter are added to `problems`, with their places. */
export function readSource(root: string, file: string): SourceFile {
  const problems = new Problems(path.join(root, file))
  const source = buildUnread(file, problems)
  const text = readSourceText(problems.file, root, problems)
  if (text === undefined) return source
  source.text = text
  const yaml = findFrontMatter(text, problems)
  if (yaml === undefined) return source
  source.yaml = yaml
  const counter = new LineCounter()
  const document = parseDocument(yaml, { lineCounter: counter, prettyErrors: false })
  const placeAt = (offset: number): Place => {
    const { line, col } = counter.linePos(offset)
    return { line: line + 1, column: col } // the fence is line 1
  }
  source.placeOf = (node) => placeAt(node?.range?.[0] ?? 0)
  const tab = /^ *\t/m.exec(yaml)
  if (tab) {
    problems.error(placeAt(tab.index), ...say.fields.tab, { find: tab[0], replace: tab[0].replace('\t', '  ') })
    return source
  }
  for (const error of document.errors) {
    problems.error(placeAt(error.pos[0]), ...say.fields.badYaml(error.message.split('\n')[0]!, kindOf(error.code)))
  }
  if (document.errors.length > 0) return source
  if (isMap(document.contents)) source.map = document.contents as YAMLMap<Node, Node | null>
  else problems.error({ line: 2, column: 1 }, ...say.fields.noFieldList)
  return source
}

function findFrontMatter(text: string, problems: Problems): string | undefined {
  const first = text.split('\n', 1)[0]!
  if (text.trim() === '') problems.error(undefined, ...say.fields.emptyFile)
  else if (!first.startsWith('---')) problems.error(undefined, ...say.fields.noFrontMatter)
  else if (first.trim() !== '---') problems.error(undefined, ...say.fields.noYaml(first.trim()))
  else {
    const end = /\n---[ \t]*(?:\n|$)/.exec(text)
    if (end) return text.slice(first.length + 1, end.index + 1)
    problems.error(undefined, ...say.fields.openFrontMatter)
  }
  return undefined
}

function kindOf(code: string): 'twice' | 'unquoted' | undefined {
  if (code === 'DUPLICATE_KEY') return 'twice'
  if (/MULTILINE|BLOCK_AS_IMPLICIT_KEY|BAD_IMPLICIT|NESTED|UNEXPECTED_TOKEN/.test(code)) return 'unquoted'
  return undefined
}

export type { Node, YAMLMap }
export { isMap, isScalar, isSeq }
