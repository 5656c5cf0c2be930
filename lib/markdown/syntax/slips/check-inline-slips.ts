import type { Delete, Emphasis, Strong, Text } from 'mdast'
import { say } from '@/lib/i18n/authors'
import type { Told } from '@/lib/i18n/authors/room'
import type { Problems } from '@/lib/text/problems'
import { placeWithin } from './lines'

/** Warns about marks within a text that open or close nothing: the first of each piece of text. */
export function checkInlineSlips({ position }: Text, source: string, problems: Problems): void {
  if (!position) return
  const [from, to] = [position.start.offset!, position.end.offset!]
  const written = source.slice(from, to)
  if (!/[*_~`]|\]\s?[(（]|\][\u00AD\u200B-\u200F\u2060\uFEFF]|\[\[/.test(written)) return
  const text = written.replace(/\\[!-/:-@[-`{-~]/g, '\0\0') // what is escaped is meant
  const found =
    findRawLink(text) ??
    findOpenName(text) ??
    findBacktick(text) ??
    findUnderlined(text) ??
    findLoneMark(text, source, from)
  if (found) problems.warn(placeWithin(position.start, written, found.at), ...found.told)
}

interface Found {
  at: number
  told: Told
}

function findRawLink(text: string): Found | undefined {
  const { index, 0: link } = /!?\[[^[\]\n]+\](?:\(|（|[\u00AD\u200B-\u200F\u2060\uFEFF]+\(|[ \t]\((?=$|\S*[/.]))/.exec(
    text,
  ) ?? { index: -1, 0: '' }
  if (index === -1 || /^\[\d+\]\s/.test(link)) return undefined
  return {
    at: index,
    told: say.marks.rawLink(link.replaceAll('\0', ''), link.startsWith('!')),
  }
}

/** `[[name]` and `[[name` with its end in the next line; `[[a], [b]]` is a matrix. */
function findOpenName(text: string): Found | undefined {
  const { index, 0: written } = /\[\[\p{L}[^[\]\n]*(?:\](?![\]([])(?!\s*[,;\]])|\n[^[\]]*\]\])/u.exec(text) ?? {
    index: -1,
    0: '',
  }
  if (index === -1) return undefined
  return { at: index, told: say.marks.openName(written.replace(/\n[\s\S]*/, '…')) }
}

function findBacktick(text: string): Found | undefined {
  const at = text.indexOf('`')
  if (at === -1) return undefined
  const isQuote = text.startsWith('``', at) && text.includes("''", at)
  return { at, told: say.marks.backtick(isQuote) }
}

/** `**` or `~~` without its partner: beside a word, or two of them with spaces around. */
function findLoneMark(text: string, source: string, offset: number): Found | undefined {
  const marks = [...text.matchAll(/(?<!\*)\*{2,3}(?!\*)|(?<!_)__(?!_)|(?<!~)~~(?!~)/g)].map(({ index, 0: mark }) => ({
    index,
    mark,
    kind: readMark(mark, source.slice(Math.max(0, offset + index - 9), offset + index), source.slice(offset + index)),
  }))
  const loose = marks.filter(({ kind }) => kind === 'loose')
  const lone = marks.find(({ kind }) => kind === 'lone') ?? (loose.length > 1 ? loose[0] : undefined)
  return lone && sayLone(lone.index, lone.mark)
}

/** Operators (`x**2`, `2 ** 3`), paths, stars of significance, names in code (`__init__`) and laughter (`하하~~`) are text. */
function readMark(mark: string, before: string, from: string): 'text' | 'loose' | 'lone' {
  const rest = from.slice(mark.length)
  const [left, right] = [before.at(-1) ?? '\n', rest[0] ?? '\n']
  if (isOperator(before, rest) || /[/\\]/.test(left + right) || /^\s*p\s*(?:\\?[<=≤]|&lt;)/i.test(rest)) return 'text'
  const [opens, closes] = [/\S/.test(right), /\S/.test(left)]
  if (!opens && !closes) return 'loose'
  const isText = mark === '__' ? /\w/.test(left + right) : mark === '~~' && (closes || !opens)
  return isText ? 'text' : 'lone'
}

function isOperator(before: string, rest: string): boolean {
  return /[\w)\]][ \t]*$/.test(before) && /^[ \t]*[\w(]/.test(rest) && /\s$/.test(before) === /^\s/.test(rest)
}

function sayLone(at: number, mark: string): Found {
  return { at, told: say.marks.loneMark(mark) }
}

/** Underscores close no emphasis before a particle: `__밑줄__은`. Names of code are left alone. */
function findUnderlined(text: string): Found | undefined {
  for (const { index, 1: mark, 2: inner = '' } of text.matchAll(
    /(?<![\w\p{L}])(__?)(?=[^\s_])([^_\n]+)(?<=[^\s_])\1(?=\p{L})/gu,
  ))
    if (/[^\w.:-]/.test(inner)) {
      return { at: index, told: say.marks.underlined(mark!, inner) }
    }
  return undefined
}

const signs = { strong: 2, emphasis: 1, delete: 2 } as const

/** `2*3*4` and `1~~2개 3~~4개`: signs between digits that are read as marks. */
export function checkDigits(node: Strong | Emphasis | Delete, source: string, problems: Problems): void {
  const { start, end } = node.position ?? {}
  if (start?.offset === undefined || end?.offset === undefined) return
  const width = signs[node.type]
  const edges = [start.offset - 1, start.offset + width, end.offset - width - 1, end.offset].map(
    (at) => source[at] ?? '',
  )
  const words = edges.filter((sign) => /\w/.test(sign))
  if (!/\w/.test(edges[0]!) || !/\w/.test(edges[1]!) || words.length < 3 || !words.some((sign) => /\d/.test(sign)))
    return
  const mark = source.slice(start.offset, start.offset + width)
  problems.warn(start, ...say.marks.markInWord(mark))
}
