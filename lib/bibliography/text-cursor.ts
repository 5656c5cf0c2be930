import { say } from '@/lib/i18n/authors'
import type { Place } from '@/lib/text/problems'

/** A mistake at an offset of the text. */
export class ScanError extends Error {
  constructor(
    readonly offset: number,
    message: string,
    readonly remedy: string,
  ) {
    super(message)
  }
}

/** An entry at the beginning of a line: a brace that is open there has been forgotten. */
const nextEntry = /\n[ \t]*@[a-z]+[ \t]*[{(][^\s,={}()]+[ \t]*,/gi

/** A position in the text of a .bib file. */
export class TextCursor {
  offset = 0
  private readonly lines: number[]

  constructor(readonly text: string) {
    this.lines = [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)]
  }

  /** The character here; '' at the end. */
  peek(): string {
    return this.text.charAt(this.offset)
  }

  /** Reads what a sticky pattern matches here, which may be nothing. */
  match(pattern: RegExp): { text: string; offset: number; groups: readonly (string | undefined)[] } {
    pattern.lastIndex = this.offset
    const found = pattern.exec(this.text)
    const start = this.offset
    this.offset += found?.[0].length ?? 0
    return { text: found?.[0] ?? '', offset: start, groups: found ?? [] }
  }

  /** Reads `{…}` with balanced braces, which a backslash does not escape (as in BibTeX). @returns what is inside */
  readBraced(): string {
    return this.readTo((character, depth) => depth === 1 && character === '}', '{')
  }

  /** Reads `"…"`; quotes inside braces do not end it. */
  readQuoted(): string {
    return this.readTo((character, depth) => depth === 0 && character === '"', '"')
  }

  private readTo(isEnd: (character: string, depth: number) => boolean, opening: string): string {
    const start = this.offset
    nextEntry.lastIndex = start
    const limit = nextEntry.exec(this.text)?.index ?? this.text.length
    for (let depth = opening === '{' ? 1 : 0, at = start + 1; at < limit; at += 1) {
      const character = this.text.charAt(at)
      if (isEnd(character, depth)) {
        this.offset = at + 1
        return this.text.slice(start + 1, at)
      }
      if (character === '{') depth += 1
      if (character === '}') depth -= 1
      if (depth < 0) break
    }
    throw new ScanError(start, ...say.works.openQuote(opening))
  }

  /** Skips white space, and the comments that biber knows. */
  skipSpace(): void {
    this.match(/\s*(?:%.*\s*)*/y)
  }

  /** The next line that begins with `@word{`, where reading goes on after a mistake; the end of the text without one. */
  findNextBlock(from: number): number {
    const next = /\n[ \t]*@[a-z]+[ \t]*[{(]/gi
    next.lastIndex = from
    return next.exec(this.text)?.index ?? this.text.length
  }

  /** 1-based. */
  placeOf(offset: number): Place {
    let [low, high] = [0, this.lines.length - 1]
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if (this.lines[middle]! <= offset) low = middle
      else high = middle - 1
    }
    return { line: low + 1, column: offset - this.lines[low]! + 1 }
  }

  offsetOf({ line, column }: Place): number {
    return this.lines[line - 1]! + column - 1
  }
}
