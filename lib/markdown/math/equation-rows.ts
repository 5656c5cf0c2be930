import type { Edit } from './edits'

/** A row of a display formula that can have a number. */
export interface Row {
  /** Where a `\tag` can be put. */
  end: number
  labels: { name: string; from: number }[]
  /** The author's own number, as LaTeX text, without the parentheses of the page for `\tag*`. */
  tag?: { text: string; isBare: boolean }
  /** Numbered without a label, as in `align`. */
  isCounted: boolean
}

interface Block {
  name: string
  depth: number
  begin: number
  rows: (Row & { start: number })[]
}

const counted = /^(?:equation|align|gather|alignat)$/
const starred = /^(?:equation|align|gather|alignat)\*$/
/** Environments within a display, and what has a number on each row instead. */
const inner: Record<string, string> = { aligned: 'align*', split: 'align*', gathered: 'gather*', alignedat: 'alignat*' }

const token =
  /\\begin\s*\{([^{}]*)\}|\\end\s*\{([^{}]*)\}|\\(label|tag\*?)\s*(?=\{)|\\(nonumber|notag)(?![a-zA-Z])|\\(?:\\|cr(?![a-zA-Z])|newline(?![a-zA-Z]))|\\[^a-zA-Z]|[{}]|(?<!\\)%[^\n]*/g

/**
 * Finds the rows of a display formula, with their labels and tags, and the edits that take the labels out and give each
 * labelled row an environment in which KaTeX numbers rows.
 */
export function readRows(latex: string): { rows: Row[]; edits: Edit[] } {
  const reader = new RowReader(latex)
  for (const match of latex.matchAll(token)) reader.read(match)
  return reader.finish()
}

class RowReader {
  private readonly root = openBlock('', 0, 0)
  private readonly blocks: Block[] = []
  private readonly stack: Block[] = [this.root]
  private readonly edits: Edit[] = []
  private depth = 0

  constructor(private readonly latex: string) {}

  private get top(): Block {
    return this.stack.at(-1)!
  }

  read({ 0: written, 1: begins, 2: ends, 3: mark, 4: noNumber, index: at }: RegExpExecArray): void {
    const after = at + written.length
    if (written === '{') this.depth += 1
    else if (written === '}') this.depth -= 1
    else if (begins !== undefined) this.begin(begins, after)
    else if (ends !== undefined) this.end(at)
    else if (mark !== undefined) this.mark(mark, at, after)
    else if (noNumber !== undefined) this.top.rows.at(-1)!.isCounted = false
    else if (/^\\(?:\\|cr|newline)$/.test(written)) this.breakRow(at, after)
  }

  /** An environment without numbers shares the rows of the one around it. */
  private begin(name: string, after: number): void {
    const block = openBlock(name, this.depth, after)
    if (isBlock(name)) this.blocks.push(block)
    else block.rows = this.top.rows
    this.stack.push(block)
  }

  private end(at: number): void {
    if (isBlock(this.top.name)) this.top.rows.at(-1)!.end = at
    if (this.stack.length > 1) this.stack.pop()
  }

  private mark(mark: string, at: number, open: number): void {
    const close = findClose(this.latex, open)
    const row = this.top.rows.at(-1)!
    const text = this.latex.slice(open + 1, close)
    if (mark !== 'label') row.tag = { text, isBare: mark === 'tag*' }
    else {
      row.labels.push({ name: text.trim(), from: at })
      this.edits.push({ from: at, to: close + 1, text: '' })
    }
  }

  private breakRow(at: number, after: number): void {
    const { top } = this
    if (this.depth !== top.depth || !(isBlock(top.name) || top === this.root)) return
    top.rows.at(-1)!.end = at
    top.rows.push(openRow(top.name, after))
  }

  finish(): { rows: Row[]; edits: Edit[] } {
    const { latex, root, blocks, edits } = this
    for (const { rows } of [root, ...blocks]) if (rows.at(-1)!.end < 0) rows.at(-1)!.end = latex.length
    return { rows: gather(latex, root, blocks, edits), edits }
  }
}

const isBlock = (name: string) => counted.test(name) || starred.test(name) || Object.hasOwn(inner, name)
const openRow = (name: string, start: number) => ({ start, end: -1, labels: [], isCounted: counted.test(name) })
const openBlock = (name: string, depth: number, begin: number): Block => ({
  ...{ name, depth, begin },
  rows: [openRow(name, begin)],
})

const isNamed = ({ labels, tag }: Row) => labels.length > 0 || tag !== undefined

/** The rows that get numbers: those of environments with numbers, or the display as one. */
function gather(latex: string, root: Block, blocks: readonly Block[], edits: Edit[]): Row[] {
  const rows: (Row & { start: number })[] = []
  const spare: Row[] = [] // of environments whose rows have no numbers of their own
  for (const { name, begin, rows: own } of blocks) {
    if (!Object.hasOwn(inner, name)) rows.push(...dropEmptyEnd(latex, own, edits))
    else if (own.filter(isNamed).length < 2 || blocks.length > 1) spare.push(...own)
    else {
      rows.push(...own)
      edits.push(...rename(latex, begin, name))
    }
  }
  const outer = root.rows.filter(isNamed)
  if (outer.length > 1) {
    edits.push(
      { from: 0, to: 0, text: '\\begin{gather*}' },
      { from: latex.length, to: latex.length, text: '\\end{gather*}' },
    )
    rows.push(...root.rows)
  } else if (rows.length === 0) {
    const one = {
      ...root.rows[0]!,
      end: latex.length,
      tag: outer[0]?.tag,
      labels: outer.flatMap(({ labels }) => labels),
    }
    rows.push(one)
  }
  // A label deeper inside belongs to the numbered row around it.
  for (const { labels, tag, end } of spare) {
    const around = rows.find((row) => row.start <= end && end <= row.end) ?? rows[0]!
    around.labels.push(...labels)
    around.tag ??= tag
  }
  return rows.sort((a, b) => a.start - b.start)
}

/** Takes the number off the empty row after a last `\\`, which KaTeX then drops. */
function dropEmptyEnd(latex: string, rows: Block['rows'], edits: Edit[]): Block['rows'] {
  const last = rows.at(-1)!
  if (rows.length < 2 || isNamed(last) || latex.slice(last.start, last.end).trim() !== '') return rows
  edits.push({ from: last.end, to: last.end, text: '\\notag' })
  return rows.slice(0, -1)
}

/** Edits of `\begin{aligned}` to `\begin{align*}`, and of its end. */
function rename(latex: string, begin: number, name: string): Edit[] {
  const from = latex.lastIndexOf(name, begin)
  const end = latex.indexOf(`{${name}}`, begin) + 1
  const text = inner[name]!
  return [from, end].filter((at) => at > 0).map((at) => ({ from: at, to: at + name.length, text }))
}

/** The offset of the brace that closes the one at `from`. */
export function findClose(latex: string, from: number): number {
  let depth = 0
  for (let at = from; at < latex.length; at += 1) {
    if (latex[at] === '\\') at += 1
    else if (latex[at] === '{') depth += 1
    else if (latex[at] === '}') depth -= 1
    if (depth === 0) return at
  }
  return latex.length
}
