import type { Code, Construct, Effects, State, TokenizeContext } from 'micromark-util-types'

declare module 'micromark-util-types' {
  interface TokenTypeMap {
    inlineFormula: 'inlineFormula'
    displayFormula: 'displayFormula'
    openFormula: 'openFormula'
    formulaMark: 'formulaMark'
    formulaText: 'formulaText'
    formulaRest: 'formulaRest'
    strayCommand: 'strayCommand'
    strayText: 'strayText'
    equationReference: 'equationReference'
  }
}

export const codes = { dollar: 36, backslash: 92 } as const

/** Micromark's code for a line ending or the end of a file. */
export const isEnd = (code: Code): code is null | -5 | -4 | -3 => code === null || (code < -2 && code >= -5)
export const isLineEnding = (code: Code): boolean => code !== null && isEnd(code)

/** Whether the last signs are `\)` or `\]` (`\\)`, as MathJax in Markdown is written), and no `\\)`. */
export const isBracketEnd = (last: string, mark: string): boolean =>
  last.endsWith(mark) && !last.slice(0, -mark.length).endsWith('\\')

/** A code as text; a tab is followed by codes without width. */
export function textOfCode(code: Code): string {
  if (code === null || code === -1) return ''
  if (code === -2) return '\t'
  return code < 0 ? '\n' : String.fromCharCode(code)
}

/** A line ending after which the same container (quote, list item) goes on, with all its marks. */
export const nextLine: Construct = {
  partial: true,
  tokenize(this: TokenizeContext, effects: Effects, ok: State, nok: State): State {
    const lineStart: State = (code) => (this.parser.lazy[this.now().line] ? nok(code) : ok(code))
    return (code) => {
      if (!isLineEnding(code)) return nok(code)
      effects.enter('lineEnding')
      effects.consume(code)
      effects.exit('lineEnding')
      return lineStart
    }
  },
}

/** Reads the text of a formula: escapes, groups of braces, and dollars within `\text{…}`. */
export class FormulaReader {
  /** What was read. */
  content = ''
  /** For each open brace, whether it is of a text group. */
  private readonly groups: boolean[] = []
  private isEscaped = false

  /** Takes a code, and says whether it stands for itself: not escaped. */
  read(code: Code): void {
    const sign = textOfCode(code)
    if (this.isEscaped) this.isEscaped = false
    else if (sign === '\\') this.isEscaped = true
    else if (sign === '{')
      this.groups.push(this.groups.at(-1) || /\\(?:text\w*|mbox|hbox|intertext)\s*$/.test(this.content.slice(-30)))
    else if (sign === '}') this.groups.pop()
    this.content += sign
  }

  /** Whether a dollar sign would stand in text within the formula: `\text{if $x$ is}`. */
  get isInText(): boolean {
    return this.groups.at(-1) === true
  }

  /** Whether the sign before was a backslash that escapes the next one. */
  get escapesNext(): boolean {
    return this.isEscaped
  }

  /** Whether an environment is open, in which an empty line is read over. */
  get isInEnvironment(): boolean {
    const count = (pattern: RegExp) => this.content.match(pattern)?.length ?? 0
    return count(/\\begin\s*\{/g) > count(/\\end\s*\{/g)
  }
}

const wasted = new WeakMap<object, number>()

/**
 * A document's characters that may be read in vain: each opening mark without its partner reads to the end of its
 * paragraph. Afterwards such marks are text.
 */
const mostWasted = 500_000

export const isExhausted = ({ parser }: TokenizeContext): boolean => (wasted.get(parser) ?? 0) > mostWasted

export function countWasted({ parser }: TokenizeContext, characters: number): void {
  wasted.set(parser, (wasted.get(parser) ?? 0) + characters)
}
