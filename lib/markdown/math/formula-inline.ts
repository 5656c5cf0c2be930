import type { Code, Construct, Effects, State, TokenizeContext } from 'micromark-util-types'
import { closesFormula, hasMarks, isBracketed, looksLikeFormula } from './formula-rules'
import {
  codes,
  countWasted,
  FormulaReader,
  isBracketEnd,
  isEnd,
  isExhausted,
  isLineEnding,
  textOfCode,
} from './formula-tokens'

/** A dollar sign after another one opens a formula only when that one closes a formula: `$a$$b$`. */
export function mayOpen(this: TokenizeContext, previous: Code): boolean {
  return previous !== codes.dollar || ['inlineFormula', 'characterEscape'].includes(this.events.at(-1)?.[1].type ?? '')
}

/** `$x$`, or more dollars around a formula that holds some: `$$x$$`. */
export const dollars: Construct = {
  name: 'formula',
  previous: mayOpen,
  tokenize(this: TokenizeContext, effects, ok, isText) {
    const reader = new FormulaReader()
    const nok: State = (code) => {
      countWasted(this, reader.content.length)
      return isText(code)
    }
    let [size, closing] = [0, 0]
    const open: State = (code) => {
      if (code === codes.dollar) {
        effects.consume(code)
        size += 1
        return open
      }
      effects.exit('formulaMark')
      return between(code)
    }
    const between: State = (code) => {
      if (code === null) return nok(code)
      if (isLineEnding(code)) return readLineEnding(effects, reader, between)(code)
      if (isClosing(code)) {
        effects.enter('formulaMark')
        closing = 0
        return close(code)
      }
      effects.enter('formulaText')
      return inside(code)
    }
    const isClosing = (code: Code) => code === codes.dollar && !reader.escapesNext && !(size === 1 && reader.isInText)
    const inside: State = (code) => {
      if (isEnd(code) || isClosing(code)) {
        effects.exit('formulaText')
        return between(code)
      }
      reader.read(code)
      effects.consume(code)
      return inside
    }
    const close: State = (code) => {
      if (code === codes.dollar && closing < Math.max(size, 1) + (size > 1 ? 1 : 0)) {
        effects.consume(code)
        closing += 1
        return close
      }
      const isClosed = closing === size && (size > 1 || closesFormula(reader.content, textOfCode(code)))
      if (!isClosed && size === 1) return nok(code)
      const mark = effects.exit('formulaMark')
      if (isClosed) {
        effects.exit('inlineFormula')
        return ok(code)
      }
      mark.type = 'formulaText'
      for (let sign = 0; sign < closing; sign += 1) reader.read(codes.dollar)
      return between(code)
    }
    return (code) => {
      if (isExhausted(this)) return isText(code)
      effects.enter('inlineFormula')
      effects.enter('formulaMark')
      return open(code)
    }
  },
}

export function readLineEnding(effects: Effects, reader: FormulaReader, next: State): State {
  return (code) => {
    reader.read(code)
    effects.enter('lineEnding')
    effects.consume(code)
    effects.exit('lineEnding')
    return next
  }
}

/** `\(x\)`, `\[x\]`, and the same with two backslashes. What reads as prose stays escaped brackets. */
export const brackets: Construct = {
  name: 'bracketFormula',
  tokenize(this: TokenizeContext, effects, ok, isText) {
    const isAfterBracket = this.previous === 93
    let [mark, content, last] = ['', '', '']
    const nok: State = (code) => {
      countWasted(this, content.length)
      return isText(code)
    }
    const open: State = (code) => {
      const sign = textOfCode(code)
      if (sign === '\\' && mark.length < 2) {
        mark += sign
        effects.consume(code)
        return open
      }
      if ((sign !== '(' && sign !== '[') || (sign === '(' && isAfterBracket)) return nok(code)
      mark += sign === '(' ? ')' : ']'
      effects.consume(code)
      effects.exit('formulaMark')
      return between
    }
    const between: State = (code) => {
      if (code === null) return nok(code)
      if (isLineEnding(code)) {
        content += '\n'
        effects.enter('lineEnding')
        effects.consume(code)
        effects.exit('lineEnding')
        return between
      }
      effects.enter('formulaText')
      return inside(code)
    }
    const inside: State = (code) => {
      if (isEnd(code)) {
        effects.exit('formulaText')
        return between(code)
      }
      content += textOfCode(code)
      last = (last + textOfCode(code)).slice(-4) // of `content` itself the end is slow to read
      effects.consume(code)
      return isBracketEnd(last, mark) ? close : inside
    }
    const close: State = (code) => {
      const inner = content.slice(0, -mark.length)
      const isFormula = mark.endsWith(')')
        ? isBracketed(inner)
        : looksLikeFormula(inner) && (hasMarks(inner) || /^\s/.test(inner))
      if (!isFormula) return nok(code)
      effects.exit('formulaText')
      effects.exit('inlineFormula')
      return ok(code)
    }
    return (code) => {
      if (isExhausted(this)) return isText(code)
      effects.enter('inlineFormula')
      effects.enter('formulaMark')
      return open(code)
    }
  },
}
