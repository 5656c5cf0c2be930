import path from 'node:path'
import type { Code } from 'mdast'
import { visit } from 'unist-util-visit'
import { Refusal, readOwnText } from '@/lib/files/own-files'
import { type CodeMeta, parseCodeMeta } from '@/lib/markdown/code/code-meta'
import { blankFrontMatter, parseMdx } from '@/lib/markdown/syntax/parse'
import { Problems } from '@/lib/text/problems'

/** A code block of a post that `npm run blog -- check --run` runs. */
export interface RunBlock {
  lang: string
  /** The code to run, preceded by earlier blocks of the same name. */
  code: string
  /** The code of those earlier blocks; what it prints is not compared. */
  before: string
  /** The text of the `output` block that follows. */
  expected?: string
  /** Line of the `output` block, or of the block itself without one. */
  line: number
}

/** The blocks of a post marked `run`, in order. */
export function listRunBlocks(source: string, file: string, root: string): RunBlock[] {
  const tree = parseMdx(blankFrontMatter(source), new Problems(file)) // errors are reported by the compiler
  const blocks: RunBlock[] = []
  const shared = new Map<string, string>()
  if (!tree) return blocks
  visit(tree, 'code', (node, index, parent) => {
    const meta = parseCodeMeta(node, new Problems(file))
    if (!meta.run) return
    const text = readText(node, meta, file, root)
    const next = parent?.children[(index ?? 0) + 1]
    const output = next?.type === 'code' && next.lang === 'output' ? next : undefined
    const name = typeof meta.run === 'string' ? `${node.lang} ${meta.run}` : undefined
    const before = (name && shared.get(name)) || ''
    if (name) shared.set(name, `${before}${text}\n`)
    blocks.push({
      lang: node.lang ?? '',
      code: `${before}${text}\n`,
      before,
      expected: output?.value,
      line: (output ?? node).position?.start.line ?? 1,
    })
  })
  return blocks
}

/** A block that shows part of a file runs the whole file. */
function readText(node: Code, { file: beside }: CodeMeta, post: string, root: string): string {
  if (!beside) return node.value
  const text = readOwnText(path.join(path.dirname(post), beside.split('#')[0]!), root)
  return text instanceof Refusal ? '' : text // the compiler reports it
}
