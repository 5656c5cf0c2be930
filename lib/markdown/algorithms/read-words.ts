import type { InlineCode, PhrasingContent } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import { say } from '@/lib/i18n/authors'
import type { FormulaData } from '@/lib/markdown/math/formula-tree'
import { listCommands } from '@/lib/markdown/math/katex-names'
import { referenceNames } from '@/lib/markdown/math/stray-commands'
import { findKeyword, findNearCommand } from './commands'
import { buildText, fail, findArgument, positionAt, type Read, readFormula, type Source } from './source'

const signs: Record<string, string> = {
  ...{ '~': '\u00a0', '``': '“', "''": '”', '`': '‘', "'": '’', '---': '—', '--': '–' },
  ...{
    '\\,': ' ',
    '\\:': ' ',
    '\\ ': ' ',
    '\\!': '',
    '\\/': '',
    '\\-': '',
    '\\quad': '\u2003',
    '\\qquad': '\u2003\u2003',
  },
  ...{ '\\ldots': '…', '\\dots': '…', '\\textellipsis': '…', '\\S': '§', '\\textbackslash': '\\', '\\par': ' ' },
}

/** Commands that change the look of what follows, or the space around it. */
const layout =
  /^(?:tiny|scriptsize|footnotesize|small|normalsize|large|Large|centering|raggedright|noindent|(?:small|med|big)skip|hfill|bf|bfseries|it|itshape|em|tt|ttfamily|rm|sc|scshape|newline|linebreak|indent)$/
/** The same with arguments, which are dropped. */
const layoutWith = /^(?:[vh]space|setlength|algsetup|addtolength|setcounter|hypertarget|phantomsection)$/

/** Reads the text of a line, up to an offset: formulas, LaTeX's signs, and its commands for text. */
export function readWords(source: Source, from: number, to: number): PhrasingContent[] {
  const nodes: PhrasingContent[] = []
  for (let at = from; at < to; ) {
    const read = readPart(source, at, to)
    nodes.push(...read.nodes)
    at = read.end
  }
  return nodes
}

const part = /\\[a-zA-Z]+\*?|\\[^a-zA-Z]|\$\$?|%|[{}~`]|``|''|'|---?|[^\\$%{}~`'-]+|-/suy

/** Reads one part: a formula, a command with its arguments, a group, or plain text. */
export function readPart(source: Source, at: number, to: number): Read {
  part.lastIndex = at
  const [written = source.text[at]!] = part.exec(source.text) ?? []
  const double = source.text.slice(at, at + 2)
  const sign = double === '``' ? double : written
  const end = Math.min(at + sign.length, to)
  const text = (value: string): Read => ({ nodes: value ? [buildText(source, value, at)] : [], end })
  if (/^\$|^\\[([]$/.test(sign)) return readFormula(source, at, sign, to)
  if (sign === '{') return readGroup(source, at, to)
  if (sign === '}') return fail(source, at, end, ...say.algorithms.strayBrace)
  if (sign === '%') return readComment(source, at)
  if (sign === '\\\\')
    return { nodes: [{ type: 'break' }], end: end + /^\*?(?:\[[^\]]*\])?/.exec(source.text.slice(end))![0].length }
  if (signs[sign] !== undefined) return text(signs[sign])
  if (/^\\[%$&#_{}@"']$/.test(sign)) return text(sign.slice(1))
  if (/^\\[a-zA-Z]/.test(sign)) return readCommand(source, sign.slice(1), at, end, to)
  return text(sign.slice(0, end - at).replace(/\s+/g, ' '))
}

function readGroup(source: Source, at: number, to: number): Read {
  const range = findArgument(source, at, '')
  if (!range) return { nodes: [], end: to }
  const nodes = readWords(source, range.from, range.to)
  const [, style = ''] =
    /^\s*\\(bf|bfseries|it|itshape|em)(?![a-zA-Z])/.exec(source.text.slice(range.from, range.to)) ?? []
  return {
    nodes: style ? [{ type: style.startsWith('bf') ? 'strong' : 'emphasis', children: nodes }] : nodes,
    end: range.to + 1,
  }
}

/** A comment of LaTeX in a line of its own, or behind a command, is not printed; behind text it was meant as a sign. */
function readComment(source: Source, at: number): Read {
  const line = source.text.slice(source.text.lastIndexOf('\n', at - 1) + 1, at)
  const rest = /^[^\n]*/.exec(source.text.slice(at + 1))![0]
  const end = at + 1 + rest.length
  if (rest.trim() === '' || /^\s*(?:\\[a-zA-Z]+\s*|.*[}$;]\s*)?$/.test(line)) return { nodes: [], end }
  return fail(source, at, end, ...say.algorithms.percent(rest.slice(0, 30)))
}

function readCommand(source: Source, written: string, at: number, end: number, to: number): Read {
  const name = written.replace('*', '')
  const keyword = findKeyword(name)
  if (keyword) return { nodes: [{ type: 'strong', children: [buildText(source, keyword, at)] }], end }
  if (layout.test(name)) return { nodes: [], end: end + /^\s*/.exec(source.text.slice(end))![0].length }
  const take = layoutWith.test(name) ? dropArguments : Object.hasOwn(texts, name) ? texts[name]! : undefined
  if (take) return take(source, end, `\\${name}`, to)
  const known = listCommands().has(`\\${name}`)
  const near = known ? undefined : findNearCommand(name)
  return fail(source, at, end, ...say.algorithms.command(name, known, near))
}

type Take = (source: Source, at: number, command: string, to: number) => Read

/** Reads an argument, and builds what it becomes. */
const withArgument =
  (build: (nodes: PhrasingContent[], source: Source, at: number) => PhrasingContent[]): Take =>
  (source, at, command, to) => {
    const range = findArgument(source, at, command)
    if (!range) return { nodes: [], end: source.text[at] === '{' ? to : at }
    return { nodes: build(readWords(source, range.from, range.to), source, range.from), end: range.to + 1 }
  }

function dropArguments({ text }: Source, at: number): Read {
  return {
    nodes: [],
    end: at + /^(?:\*?\s*(?:\{[^{}]*\}|\[[^\]]*\]|\\[a-zA-Z]+(?=\{)))*/.exec(text.slice(at))![0].length,
  }
}

/** `\Call{name}{arguments}`. */
const readCall: Take = (source, at, command, to) => {
  const name = plain(source, at, command, to)
  const given = plain(source, name.end, command, to)
  return {
    nodes: [...name.nodes, buildText(source, '(', at), ...given.nodes, buildText(source, ')', at)],
    end: given.end,
  }
}

const plain = withArgument((nodes) => nodes)
const strong = withArgument((children) => [{ type: 'strong', children }])
const emphasis = withArgument((children) => [{ type: 'emphasis', children }])
const code = withArgument((nodes) => [{ type: 'inlineCode', value: textOf(nodes) } as InlineCode])
const cited = (open: string, close: string) =>
  withArgument((nodes, source, at) => {
    const keys = textOf(nodes)
      .split(',')
      .map((key) => `@${key.trim()}`)
    return [buildText(source, `${open}${keys.join('; ')}${close}`, at)]
  })

/** A reference, as elsewhere in a post: a formula of nothing else. */
const reference: Take = (source, at, command, to) => {
  const range = findArgument(source, at, command)
  if (!range) return { nodes: [], end: to }
  const value = `${command}{${source.text.slice(range.from, range.to)}}`
  const place = source.placeOf(at - command.length) ?? { line: 1, column: 1 }
  const data: FormulaData = { places: [{ at: 0, ...place }], mark: '', isClosed: true, rest: '', edits: [] }
  return { nodes: [{ type: 'inlineMath', value, data, position: positionAt(source, at) } as never], end: range.to + 1 }
}

/** Commands for text. */
const texts: Record<string, Take> = {
  ...{
    textbf: strong,
    textit: emphasis,
    emph: emphasis,
    textsl: emphasis,
    texttt: code,
    Call: readCall,
    CALL: readCall,
  },
  ...Object.fromEntries(
    ['text', 'textrm', 'textsf', 'textsc', 'textnormal', 'textproc', 'mbox', 'underline'].map((name) => [name, plain]),
  ),
  ...Object.fromEntries(['cite', 'citep', 'parencite'].map((name) => [name, cited('[', ']')])),
  ...Object.fromEntries(['citet', 'textcite'].map((name) => [name, cited('', '')])),
  ...Object.fromEntries(referenceNames.map((name) => [name, reference])),
}
