import path from 'node:path'
import type { Code, Nodes, PhrasingContent } from 'mdast'
import { importCode } from '@/lib/markdown/code/code-file'
import { parseCodeMeta } from '@/lib/markdown/code/code-meta'
import { readChartData } from '@/lib/markdown/drawings/chart-data'
import { chartAttributes, readChartOptions } from '@/lib/markdown/drawings/chart-options'
import { readAttributes } from '@/lib/markdown/syntax/attributes'
import { readBeside } from '@/lib/markdown/syntax/read-beside'
import { caption, paragraph, strong, text, type Writer } from './markdown-parts'

/** `[!code …]` in a comment, optionally with a number of lines. */
const notation = /[ \t]*(?:\/\/|#|--|%|;|\/\*|<!--)[ \t]*\[!code ([^\]:]+)(?::(\d+))?\][ \t]*(?:\*\/|-->)?/

/** A code block as standard Markdown: no meta string; its title and label are above it. */
export function writeCode(block: Code, writer: Writer): Nodes[] {
  if (block.lang === 'chart') {
    return writeChart(
      readAttributes(block.meta ?? '', chartAttributes, undefined, writer.problems),
      block.value,
      writer,
      captionOf(block),
    )
  }
  if (block.lang === 'mermaid') return writeDiagram(block, writer)
  const { file, tab, title } = parseCodeMeta(block, writer.problems)
  const copy = { ...block }
  if (file) importCode(copy, file, writer)
  const isOutput = block.lang === 'output'
  const name = [tab, title ?? (file && path.basename(file.split('#')[0]!)), isOutput && writer.words.output]
  const label = name.filter(Boolean).join(' · ')
  const { lang, value } = resolveNotation(isOutput ? 'text' : block.lang, copy.value)
  return [...(label ? [paragraph([strong(label)])] : []), { type: 'code', lang, value }]
}

/** Added and removed lines make it a diff; other notation is dropped. */
function resolveNotation(lang: string | null | undefined, value: string): Pick<Code, 'lang' | 'value'> {
  const signs: string[] = []
  const lines = value.split('\n').map((line, index) => {
    const [written, name = '', count = '1'] = notation.exec(line) ?? []
    if (written === undefined) return line
    const isChange = /^(?:\+\+|--)$/.test(name)
    for (let at = index; isChange && at < index + Number(count); at += 1) signs[at] = name[0]!
    return line.replace(written, '')
  })
  if (signs.length === 0) return { lang, value: lines.join('\n') }
  return { lang: 'diff', value: lines.map((line, index) => `${signs[index] ?? ' '} ${line}`.trimEnd()).join('\n') }
}

function writeDiagram(block: Code, writer: Writer): Nodes[] {
  const { alt, title } = readAttributes(block.meta ?? '', ['alt', 'title'], undefined, writer.problems)
  return [
    { type: 'code', lang: 'mermaid', value: block.value },
    ...writeCaption(alt, title ? captionOf(block) : [], writer),
  ]
}

/** A chart as a table of its data, with its text alternative. */
export function writeChart(
  attributes: Partial<Record<string, string>>,
  given: string,
  writer: Writer,
  title: PhrasingContent[],
): Nodes[] {
  const { src } = attributes
  const options = readChartOptions(attributes, undefined, writer.problems)
  const data = src ? (readBeside(src, undefined, writer) ?? '') : given
  const found = options && readChartData(data, options, undefined, writer.problems)
  if (!found) return []
  const rows = [found.names, ...found.rows.map((row) => found.names.map((name) => String(row[name])))]
  return [
    {
      type: 'table',
      children: rows.map((cells) => ({
        type: 'tableRow',
        children: cells.map((cell) => ({ type: 'tableCell', children: [text(cell)] })),
      })),
    },
    ...writeCaption(attributes.alt, title, writer),
  ]
}

/** The parsed title of a drawn block. */
const captionOf = (block: Code): PhrasingContent[] => ('children' in block ? (block.children as PhrasingContent[]) : [])

function writeCaption(alt: string | undefined, title: PhrasingContent[], writer: Writer): Nodes[] {
  if (title.length > 0) return [caption([...title, ...(alt ? [text(` (${alt})`)] : [])], writer)]
  return alt ? [paragraph([text(`(${alt})`)])] : []
}
