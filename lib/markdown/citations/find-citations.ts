import type { Node, Parent, Root, Text } from 'mdast'
import { SKIP, visit } from 'unist-util-visit'
import type { References } from '@/lib/bibliography'
import { findNearestName } from '@/lib/text/nearest-name'
import type { Place, Problems } from '@/lib/text/problems'

/** Tree node of a citation: `[@key]` or `@key`. */
export interface Citation extends Node {
  type: 'citation'
  /** `@key` outside brackets: the authors are part of the sentence. */
  narrative: boolean
  works: { key: string; prefix: string; locator: string }[]
}

declare module 'mdast' {
  interface RootContentMap {
    citation: Citation
  }
  interface PhrasingContentMap {
    citation: Citation
  }
}

/** Pandoc's syntax: `[@a]`, `[see @a; @b, p. 3]`, `@a`. An `@` inside a word, or escaped, is not a citation. */
const pattern = /\[([^[\]]*(?<![\w.])@[^[\]]*)\]|(?<![\w.@/\\])@([A-Za-z][\w:+-]*(?:\.[\w:+-]+)*)/g
const work = /^(.*?)(?<![\w.])@([A-Za-z][\w:.+-]*\w)\s*(?:,\s*(.*?))?\s*$/s

/** Replaces citations in text with nodes. Unknown keys are errors. */
export function findCitations(tree: Root, source: string, references: References, problems: Problems): void {
  visit(tree, (node, index, parent) => {
    if (node.type === 'link' || node.type === 'linkReference') return SKIP
    if (node.type !== 'text' || !parent || index === undefined || !node.value.includes('@')) return
    const parts = splitText(node, source, references, problems)
    if (!parts) return
    ;(parent as Parent).children.splice(index, 1, ...parts)
    return index + parts.length
  })
}

function splitText(
  node: Text,
  source: string,
  references: References,
  problems: Problems,
): (Text | Citation)[] | undefined {
  const parts: (Text | Citation)[] = []
  let end = 0
  for (const match of node.value.matchAll(pattern)) {
    const place = placeOf(node, match.index + match[0].indexOf('@'), source)
    if (place === 'escaped') continue
    const works = match[2] ? [{ key: match[2], prefix: '', locator: '' }] : readWorks(match[1]!, place, problems)
    for (const { key } of works) if (!references.has(key)) failUnknown(key, place, references, problems)
    parts.push({ type: 'text', value: node.value.slice(end, match.index) })
    parts.push({
      type: 'citation',
      narrative: match[2] !== undefined,
      works: works.filter(({ key }) => references.has(key)),
    })
    end = match.index + match[0].length
  }
  if (parts.length === 0) return undefined
  parts.push({ type: 'text', value: node.value.slice(end) })
  return parts.filter((part) => part.type === 'citation' || part.value !== '')
}

function readWorks(text: string, place: Place | undefined, problems: Problems): Citation['works'] {
  return text.split(';').flatMap((part) => {
    const [, prefix = '', key, locator = ''] = work.exec(part) ?? []
    if (key) return [{ prefix: prefix.trim(), key, locator }]
    problems.error(place, `citation: “${part.trim()}” is not understood`, 'write [@key], [@key, p. 3] or [@one; @two]')
    return []
  })
}

function failUnknown(key: string, place: Place | undefined, references: References, problems: Problems): void {
  const nearest = findNearestName(key, [...references.keys()])
  problems.error(
    place,
    `there is no reference “${key}”`,
    nearest
      ? `did you mean @${nearest}?`
      : `add it to content/references.bib, or write \\@${key} if no citation is meant`,
  )
}

/** Place in the file of an `@` in the text: the n-th `@` of the text node is the n-th in its source. */
function placeOf(node: Text, offset: number, source: string): Place | 'escaped' | undefined {
  const { start, end } = node.position ?? {}
  if (start?.offset === undefined || end?.offset === undefined) return undefined
  const count = node.value.slice(0, offset + 1).split('@').length - 1
  let at = start.offset - 1
  for (let nth = 0; nth < count; nth += 1) at = source.indexOf('@', at + 1)
  if (at === -1 || at >= end.offset) return start
  if (source[at - 1] === '\\') return 'escaped'
  const lines = source.slice(start.offset, at).split('\n')
  return {
    line: start.line + lines.length - 1,
    column: lines.length === 1 ? start.column + lines[0]!.length : lines.at(-1)!.length + 1,
  }
}
