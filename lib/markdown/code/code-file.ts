import type { Code } from 'mdast'
import { say } from '@/lib/i18n/authors'
import type { Context } from '@/lib/markdown/context'
import { readBeside } from '@/lib/markdown/syntax/read-beside'
import { findNearestName } from '@/lib/text/nearest-name'

const opening = /^\s*(?:#|\/\/|--|;|<!--|\/\*)\s*#?region\s+(\S+?)\s*(?:-->|\*\/)?\s*$/
const closing = /^\s*(?:#|\/\/|--|;|<!--|\/\*)\s*#?endregion\b/

/**
 * Fills a code block from a file beside the post, `file="./train.py"`, or from a region of it,
 * `file="./train.py#loop"`, between `# region loop` and `# endregion`.
 */
export function importCode(block: Code, written: string, context: Context<'syntax'>): void {
  const place = block.position?.start
  if (block.value.trim() !== '') {
    context.problems.error(place, ...say.code.filledBlock(written))
    return
  }
  const [name = '', region] = written.split('#')
  const text = readBeside(name, place, context)
  if (text === undefined) return
  const lines = text.replace(/\n$/, '').split('\n')
  if (region === undefined) {
    block.value = lines.filter((line) => !opening.test(line) && !closing.test(line)).join('\n')
    return
  }
  const part = findRegion(lines, region)
  if (!part) {
    const regions = lines.flatMap((line) => opening.exec(line)?.[1] ?? [])
    const nearest = findNearestName(region, regions)
    context.problems.error(place, ...say.code.noRegion(name, region, nearest))
    return
  }
  block.value = dedent(part.filter((line) => !opening.test(line) && !closing.test(line))).join('\n')
}

function findRegion(lines: string[], region: string): string[] | undefined {
  const start = lines.findIndex((line) => opening.exec(line)?.[1] === region)
  if (start === -1) return undefined
  let depth = 0
  const end = lines.findIndex((line, index) => {
    if (index < start) return false
    if (opening.test(line)) depth += 1
    if (closing.test(line)) depth -= 1
    return depth === 0
  })
  return lines.slice(start + 1, end === -1 ? undefined : end)
}

function dedent(lines: string[]): string[] {
  const indents = lines.filter((line) => line.trim() !== '').map((line) => /^\s*/.exec(line)![0].length)
  const indent = Math.min(...indents)
  return lines.map((line) => line.slice(indent))
}
