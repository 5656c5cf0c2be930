import type { Code, Construct, Effects, State, TokenizeContext } from 'micromark-util-types'
import { looksLikeFormula } from './formula-rules'
import { codes, FormulaReader, isBracketEnd, isEnd, isLineEnding, nextLine, textOfCode } from './formula-tokens'

/** What may stand between the end of a formula and the end of its line, besides spaces. */
const punctuation = /^[.,;:。，、]$/

/**
 * A display formula in lines of its own: `$$ … $$` or `\[ … \]`, on one line or several, with text on the lines of the
 * marks too. An empty line ends it, as in LaTeX, unless an environment is open or only the closing mark follows.
 */
export const display: Construct = {
  name: 'displayFormula',
  concrete: true,
  tokenize(this: TokenizeContext, effects, ok, nok) {
    const finish: State = (code) => {
      effects.exit('displayFormula')
      return ok(code)
    }
    const rest: State = (code) => {
      if (isEnd(code)) {
        effects.exit('formulaRest')
        return finish(code)
      }
      effects.consume(code)
      return rest
    }
    const beginRest: State = (code) => {
      if (isEnd(code)) return finish(code)
      effects.enter('formulaRest')
      return rest(code)
    }
    const begin = (mark: string): State =>
      effects.check(paragraph(mark), nok, (code) =>
        this.interrupt ? ok(code) : readContent(effects, mark, { closed: beginRest, open: finish })(code),
      )
    return (code) => {
      effects.enter('displayFormula')
      return readMark(effects, begin, nok)(code)
    }
  },
}

/** Reads the opening mark: two or more dollars, `\[` or `\\[`. */
function readMark(effects: Effects, begin: (mark: string) => State, nok: State): State {
  let mark = ''
  const read: State = (code) => {
    const sign = textOfCode(code)
    const goesOn = mark.startsWith('\\') ? /^\\{1,2}$/.test(mark) && /[\\[]/.test(sign) : sign === '$'
    if (sign && (goesOn || mark === '') && mark.length < 100) {
      mark += sign
      effects.consume(code)
      return read
    }
    if (!/^(?:\$\$+|\\\\?\[)$/.test(mark)) return nok(code)
    effects.exit('formulaMark')
    return begin(mark)(code)
  }
  return (code) => {
    effects.enter('formulaMark')
    return read(code)
  }
}

/** Reads a formula to its closing mark (`closed`), or to where it can only be left open (`open`). */
function readContent(effects: Effects, mark: string, then: Record<'closed' | 'open', State>): State {
  const reader = new FormulaReader()
  const end = endMark(mark)
  let last = ''
  const begin: State = (code) => {
    if (code === null) return then.open(code)
    if (isLineEnding(code)) return endLine(code)
    if (isDollar(code)) return readClose(code)
    effects.enter('formulaText')
    return inside(code)
  }
  const isDollar = (code: Code) =>
    code === codes.dollar && mark.startsWith('$') && !reader.escapesNext && !reader.isInText
  const endLine: State = (code) => {
    const isEmpty = reader.content.trim() === '' || reader.isInEnvironment || /[^\s][^\n]*$/.test(reader.content)
    const next: State = (same) => {
      reader.read(same)
      return effects.attempt(nextLine, begin, then.open)(same)
    }
    return isEmpty ? next(code) : effects.check(closingLine(mark), next, then.open)(code)
  }
  const inside: State = (code) => {
    if (isEnd(code) || isDollar(code)) {
      effects.exit('formulaText')
      return begin(code)
    }
    reader.read(code)
    effects.consume(code)
    if (!mark.startsWith('\\')) return inside
    last = (last + textOfCode(code)).slice(-4) // of `content` itself the end is slow to read
    return isBracketEnd(last, end) ? leave : inside
  }
  const leave: State = (code) => {
    effects.exit('formulaText')
    return then.closed(code)
  }
  const readClose: State = (code) => {
    let size = 0
    const read: State = (next) => {
      if (next === codes.dollar) {
        size += 1
        effects.consume(next)
        return read
      }
      const token = effects.exit('formulaMark')
      if (size >= mark.length) return then.closed(next)
      token.type = 'formulaText'
      for (; size > 0; size -= 1) reader.read(codes.dollar)
      return begin(next)
    }
    effects.enter('formulaMark')
    return read(code)
  }
  return begin
}

/** Looks ahead in the first line: succeeds when it is the beginning of a paragraph, whose formulas are in a sentence. */
const paragraph = (mark: string): Construct => ({
  partial: true,
  tokenize(effects, ok, nok) {
    let line = ''
    const read: State = (code) => {
      if (!isEnd(code)) {
        line += textOfCode(code)
        effects.consume(code)
        return read
      }
      effects.exit('formulaText')
      return readsAsText(line, mark) ? ok(code) : nok(code)
    }
    return (code) => {
      if (isEnd(code)) return readsAsText(line, mark) ? ok(code) : nok(code) // a token must not be empty
      effects.enter('formulaText')
      return read(code)
    }
  },
})

const endMark = (mark: string) => (mark.startsWith('$') ? mark : mark.replace('[', ']'))

/** Whether the first line, after its mark, is the beginning of a paragraph: `$$x$$ is small`, `\[text\](url)`. */
function readsAsText(line: string, mark: string): boolean {
  const end = endMark(mark)
  const at = findEnd(line, end)
  if (at < 0) return mark.startsWith('\\') && line.trim() !== '' && (/\\?\]/.test(line) || !looksLikeFormula(line))
  const after = line.slice(at + end.length).trim()
  if (after !== '' && !punctuation.test(after)) return true
  return mark.startsWith('\\') && !looksLikeFormula(line.slice(0, at))
}

function findEnd(line: string, end: string): number {
  for (let at = line.indexOf(end); at >= 0; at = line.indexOf(end, at + 1)) {
    if (line[at - 1] !== '\\') return at
  }
  return -1
}

/** Empty lines, then a line with the closing mark alone, and nothing after it that it could open. */
const closingLine = (mark: string): Construct => ({
  partial: true,
  tokenize(effects, ok, nok) {
    let line = ''
    let isClosed = false
    const lineEnd: State = (code) => (code === null ? finish(code) : effects.attempt(nextLine, begin, nok)(code))
    const finish: State = (code) => (isClosed ? ok(code) : nok(code))
    const begin: State = (code) => {
      line = ''
      if (isEnd(code)) return isClosed ? ok(code) : lineEnd(code)
      effects.enter('formulaText')
      return read(code)
    }
    const read: State = (code) => {
      if (!isEnd(code)) {
        line += textOfCode(code)
        effects.consume(code)
        return read
      }
      effects.exit('formulaText')
      if (line.trim() === '') return isClosed ? ok(code) : lineEnd(code)
      if (isClosed || line.trim() !== endMark(mark)) return nok(code)
      isClosed = true
      return lineEnd(code)
    }
    return lineEnd
  },
})
