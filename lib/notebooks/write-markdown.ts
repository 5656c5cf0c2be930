import { say } from '@/lib/i18n/authors'
import { terminalOrders } from '@/lib/text/terminal-colours'
import { readOptions } from './cell-options'
import type { Cell, Notebook, Output } from './read-notebook'

/** A notebook, or parts of it, as Markdown with HTML where Markdown has no sign for it. */
export interface Written {
  markdown: string
  /** Pictures by the name that the Markdown gives them. */
  pictures: Map<string, Buffer>
  /** What is left out, with the number of its cell. */
  lost: { what: string; cell: number }[]
}

/** Labels of what is folded, in the language of the post. */
export interface Labels {
  code: string
  output: string
}

/** Writes cells as Markdown: texts, code, and what the code has printed or drawn, in their order. */
export function writeMarkdown(cells: readonly Cell[], language: Notebook['language'], labels: Labels): Written {
  const written: Written = { markdown: '', pictures: new Map(), lost: [] }
  const parts = cells.flatMap((cell) => {
    if (cell.kind === 'code') return writeCode(cell, language, labels, written)
    const isShown = readOptions(cell).input !== 'none'
    if (cell.kind === 'raw') {
      if (cell.text.trim() !== '' && isShown) written.lost.push({ what: say.notebooks.rawCell, cell: cell.number })
      return []
    }
    return isShown ? [writeText(cell, written)] : []
  })
  written.markdown = `${parts.filter((part) => part.trim() !== '').join('\n\n')}\n`
  return written
}

/** Pasted pictures are named `attachment:name.png`. */
function writeText({ text, attachments, number }: Cell, { pictures }: Written): string {
  return text.replace(/attachment:([^)\s"'>]+)/g, (all, given: string) => {
    const name = decode(given)
    const [mime, data] =
      Object.entries(attachments[name] ?? attachments[given] ?? {}).find(([one]) => isPicture(one)) ?? []
    return mime ? keep(pictures, number, mime, String(data)) : all
  })
}

function writeCode(cell: Cell, language: string, labels: Labels, written: Written): string[] {
  const options = readOptions(cell)
  const parts: string[] = []
  const code = options.code.replace(/\s+$/, '')
  if (code.trim() !== '' && options.input !== 'none') {
    const [, magic] = /^%%(\w+)/.exec(code) ?? []
    const block = fence(magic && shells.has(magic) ? 'bash' : language, code)
    parts.push(options.input === 'folded' ? fold(labels.code, block) : block)
  }
  if (options.output === 'none') return parts
  const outputs = joinStreams(cell.outputs).flatMap((output) => writeOutput(output, cell, written))
  const shown = outputs.filter((one) => one !== '')
  if (shown.length === 0) return parts
  return [...parts, ...(options.output === 'folded' ? [fold(labels.output, shown.join('\n\n'))] : shown)]
}

const shells = new Set(['bash', 'sh', 'script'])

const fence = (language: string, text: string) => {
  const longest = Math.max(2, ...[...text.matchAll(/`{3,}/g)].map(([marks]) => marks.length))
  return `${'`'.repeat(longest + 1)}${language}\n${text}\n${'`'.repeat(longest + 1)}`
}

const fold = (summary: string, content: string) => `<details><summary>${summary}</summary>\n\n${content}\n\n</details>`

/** What one stream printed in several pieces is one text. */
function joinStreams(outputs: readonly Output[]): Output[] {
  const joined: Output[] = []
  for (const output of outputs) {
    const last = joined.at(-1)
    if (output.kind === 'stream' && last?.kind === 'stream' && last.name === output.name)
      joined[joined.length - 1] = { ...last, text: last.text + output.text }
    else joined.push(output)
  }
  return joined
}

/** Text as a terminal shows it in the end: no colours, and a line that was written over (a progress bar) once. */
function printed(text: string): string {
  const plain = text.replace(terminalOrders, '').replace(/\r\n/g, '\n')
  const lines = plain.split('\n').map((line) => {
    const last = line.replace(/\r+$/, '').split('\r').at(-1)!
    return takeBack(last)
      .replace(/[^\P{Cc}\t]/gu, '')
      .trimEnd()
  })
  return lines.join('\n').replace(/^\n+|\n+$/g, '')
}

/** Applies backspaces, with which progress bars erase what they printed. */
function takeBack(line: string): string {
  if (!line.includes('\b')) return line
  const shown: string[] = []
  for (const sign of line) {
    if (sign === '\b') shown.pop()
    else shown.push(sign)
  }
  return shown.join('')
}

const fenceOutput = (text: string) => (printed(text).trim() === '' ? '' : fence('output', printed(text)))

const isPicture = (mime: string) => /^image\/(?:png|jpeg|gif|webp|svg\+xml)$/.test(mime)

function writeOutput(output: Output, cell: Cell, written: Written): string {
  if (output.kind !== 'data') return fenceOutput(output.text)
  const { data, metadata } = output
  const picture = ['image/svg+xml', 'image/png', 'image/jpeg', 'image/gif', 'image/webp'].find((mime) => data[mime])
  if (picture) return writePicture(picture, data[picture]!, metadata, cell, written)
  const plain = data['text/plain'] ?? ''
  const html = data['text/html'] ?? ''
  if (/<table[\s>]/i.test(html)) return cleanTable(html)
  if (data['text/markdown']) return data['text/markdown'].trim()
  if (data['text/latex']) return writeLatex(data['text/latex'])
  if (html && !/<(?:script|iframe|object|embed)[\s>]/i.test(html) && plain === '')
    return html.replace(/\n{2,}/g, '\n').trim()
  if (html || Object.keys(data).some((mime) => /javascript|widget|vnd\./.test(mime)))
    written.lost.push({ what: say.notebooks.liveOutput, cell: cell.number })
  return html && plain.startsWith('<') ? '' : fenceOutput(plain)
}

/** A table of pandas: its style is for notebooks, and the count below it is no part of it. */
function cleanTable(html: string): string {
  return html
    .replace(/<style[\s\S]*?<\/style>/gi, '')
    .replace(/<(th|td)>\s*<\/\1>/gi, '<$1>&nbsp;</$1>')
    .replace(/\n\s*\n/g, '\n')
    .trim()
}

function writeLatex(latex: string): string {
  const inner = latex
    .trim()
    .replace(/^\$\$([\s\S]*)\$\$$|^\$([\s\S]*)\$$|^\\\[([\s\S]*)\\\]$/, (_, a, b, c) => a ?? b ?? c)
  return `$$\n${inner.replace(/^\\displaystyle\s*/, '').trim()}\n$$`
}

function writePicture(
  mime: string,
  data: string,
  metadata: Record<string, unknown>,
  cell: Cell,
  { pictures }: Written,
): string {
  const own = metadata[mime]
  const told = own !== null && typeof own === 'object' ? (own as { alt?: unknown }).alt : metadata.alt
  const { alt = typeof told === 'string' ? told : '', caption } = readOptions(cell)
  const words = (text: string) => text.replace(/[\\[\]"\n]/g, (sign) => (sign === '\n' ? ' ' : `\\${sign}`))
  return `![${words(alt)}](${keep(pictures, cell.number, mime, data)}${caption ? ` "${words(caption)}"` : ''})`
}

const extensions: Record<string, string> = { 'image/svg+xml': 'svg', 'image/jpeg': 'jpg' }

/** @returns the name that it gets */
function keep(pictures: Map<string, Buffer>, cell: number, mime: string, data: string): string {
  const extension = extensions[mime] ?? mime.replace('image/', '')
  const bytes = mime === 'image/svg+xml' && data.includes('<') ? Buffer.from(data) : Buffer.from(data, 'base64')
  for (let count = 1; ; count += 1) {
    const name = `cell-${cell}${count > 1 ? `-${count}` : ''}.${extension}`
    const known = pictures.get(name)
    if (known && !known.equals(bytes)) continue
    pictures.set(name, bytes)
    return name
  }
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
