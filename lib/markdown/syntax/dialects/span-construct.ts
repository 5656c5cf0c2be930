import type { Nodes } from 'mdast'
import type { Code, Construct, Effects, State, Token } from 'micromark-util-types'
import type { Span } from './spans'

/** Longest text of a span: without a limit, marks that never close would take quadratic time. */
const longest = 4000

export const isLineEnd = (code: Code): boolean => code !== null && code < -2

/** `''` at the border of a text, `'\n'` at the end of a line. */
export function characterOf(code: Code): string {
  if (code === null) return ''
  if (code < 0) return isLineEnd(code) ? '\n' : ' '
  return String.fromCharCode(code)
}

type Position = NonNullable<Nodes['position']>

/** The place of a text between two marks of one character. */
export function withinMarks(position: Position | undefined): Position | undefined {
  if (!position) return undefined
  const move = (point: Position['start'], by: number) => {
    return { line: point.line, column: point.column + by, offset: (point.offset ?? 0) + by }
  }
  return { start: move(position.start, 1), end: move(position.end, -1) }
}

/** A label as definitions are known by: `[[name]]` is a link in brackets if there is a line `[name]: …`. */
const identify = (label: string): string => label.replace(/\s+/g, ' ').trim().toLowerCase().toUpperCase()

/** What has been read of a span. */
interface Read {
  inner: string
  /** Open brackets, and the backticks that code began with. */
  depth: number
  code: string
  ticks: string
  escaped: boolean
}

/** The construct of a span: one token, with chunks of Markdown in it if the span is nested. */
export function buildSpan(span: Span): Construct {
  return {
    name: span.type,
    tokenize(effects, ok, nok) {
      const before = characterOf(this.previous)
      const read: Read = { inner: '', depth: 0, code: '', ticks: '', escaped: false }
      const pieces = new Pieces(span, effects)
      const closing: Construct = {
        partial: true,
        tokenize: (marks, found, none) => readWord(span.close, marks, found, none),
      }
      let opened = 0

      const begin: State = (code) => {
        effects.enter(span.type as never)
        return open(code)
      }
      const open: State = (code) => {
        if (code !== span.open.charCodeAt(opened)) return nok(code)
        effects.consume(code)
        opened += 1
        return opened === span.open.length ? inside : open
      }
      const inside: State = (code) => {
        if (mayClose(span, read, code)) return effects.check(closing, close, more)(code)
        return more(code)
      }
      const more: State = (code) => {
        if (code === null || read.inner.length > longest) return nok(code)
        if (isLineEnd(code) && !span.lines && !span.nested) return nok(code)
        advance(read, characterOf(code))
        pieces.add(code)
        return inside
      }
      const close: State = (code) => {
        pieces.end()
        return readWord(span.close, effects, after, nok)(code)
      }
      const after: State = (code) => {
        if (!span.accepts(read.inner, before, characterOf(code))) return nok(code)
        if (span.open.endsWith('[[') && this.parser.defined.includes(identify(read.inner))) return nok(code)
        effects.exit(span.type as never)
        return ok(code)
      }
      return begin
    },
  }
}

/** Reads the characters of a word, as a token. */
function readWord(word: string, effects: Effects, ok: State, nok: State): State {
  let at = 0
  const next: State = (code) => {
    if (at === word.length) {
      effects.exit('spanMark' as never)
      return ok(code)
    }
    if (code !== word.charCodeAt(at)) return nok(code)
    effects.consume(code)
    at += 1
    return next
  }
  return (code) => {
    effects.enter('spanMark' as never)
    return next(code)
  }
}

/** A closing mark is neither escaped, nor in code, nor in brackets of its own, nor (of a highlight) after a space. */
function mayClose({ close, nested }: Span, { inner, depth, code, ticks, escaped }: Read, next: Code): boolean {
  if (next !== close.charCodeAt(0) || inner === '') return false
  if (!nested) return true
  return !escaped && depth === 0 && (code === '' || code === ticks) && (close === ']' || !/\s$/.test(inner))
}

function advance(read: Read, character: string): void {
  read.inner += character
  if (character === '`') {
    read.ticks += character
    return
  }
  if (read.ticks !== '' && (read.code === '' || read.code === read.ticks)) read.code = read.code ? '' : read.ticks
  read.ticks = ''
  if (read.code !== '') return
  if (!read.escaped && character === '[') read.depth += 1
  if (!read.escaped && character === ']') read.depth -= 1
  read.escaped = !read.escaped && character === '\\'
}

/** The tokens of a span's text: chunks of Markdown, or lines of text. */
class Pieces {
  private chunk: Token | undefined
  private isOpen = false

  constructor(
    private readonly span: Span,
    private readonly effects: Effects,
  ) {}

  add(code: Code): void {
    if (this.span.nested) this.addToChunk(code)
    else if (isLineEnd(code)) {
      this.end()
      this.effects.enter('lineEnding')
      this.effects.consume(code)
      this.effects.exit('lineEnding')
    } else {
      if (!this.isOpen) this.effects.enter('spanText' as never)
      this.isOpen = true
      this.effects.consume(code)
    }
  }

  /** Chunks are linked and end with their line, as those of a paragraph. */
  private addToChunk(code: Code): void {
    if (!this.isOpen) {
      const previous: Token | undefined = this.chunk
      this.chunk = this.effects.enter('chunkText', { contentType: 'text', previous })
      if (previous) previous.next = this.chunk
      this.isOpen = true
    }
    this.effects.consume(code)
    if (isLineEnd(code)) this.end()
  }

  end(): void {
    if (this.isOpen) this.effects.exit((this.span.nested ? 'chunkText' : 'spanText') as never)
    this.isOpen = false
  }
}
