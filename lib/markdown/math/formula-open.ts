import type { Code, Construct, State, TokenizeContext } from 'micromark-util-types'
import { mayOpen, readLineEnding } from './formula-inline'
import { opensFormula } from './formula-rules'
import { codes, countWasted, FormulaReader, isExhausted, isLineEnding, textOfCode } from './formula-tokens'

/** A formula that nothing closes, up to the next dollar sign or the end of the paragraph; it is reported. */
export const openFormula: Construct = {
  name: 'openFormula',
  previous: mayOpen,
  tokenize(this: TokenizeContext, effects, ok, isText) {
    const reader = new FormulaReader()
    let mark = ''
    const nok: State = (code) => {
      countWasted(this, reader.content.length)
      return isText(code)
    }
    const open: State = (code) => {
      const sign = textOfCode(code)
      if (
        (sign === '$' && !mark.startsWith('\\')) ||
        (sign === '\\' && mark === '') ||
        (mark === '\\' && /[([]/.test(sign))
      ) {
        mark += sign
        effects.consume(code)
        return open
      }
      return mark === '\\' ? nok(code) : inside(code)
    }
    const isOver = (code: Code) => code === null || (code === codes.dollar && !reader.escapesNext)
    const begin: State = (code) => {
      if (isOver(code)) return end(code)
      if (isLineEnding(code)) return readLineEnding(effects, reader, begin)(code)
      effects.enter('strayText')
      return inside(code)
    }
    const inside: State = (code) => {
      if (isOver(code) || isLineEnding(code)) {
        effects.exit('strayText')
        return begin(code)
      }
      reader.read(code)
      effects.consume(code)
      return inside
    }
    const end: State = (code) => {
      if (!isMeant(mark, reader.content)) return nok(code)
      effects.exit('openFormula')
      return ok(code)
    }
    return (code) => {
      if (isExhausted(this)) return isText(code)
      effects.enter('openFormula')
      effects.enter('strayText')
      return open(code)
    }
  },
}

/** Whether a mark without its partner opens a formula, and stands for no sign: not in `$5`, `\[text`. */
function isMeant(mark: string, content: string): boolean {
  if (!mark.startsWith('\\')) return mark.length > 1 || opensFormula(content)
  const [head = ''] = content.split(/[\p{Script=Hangul}\]]/u)
  return !/\\[)\]]/.test(content) && /\\[a-zA-Z]|\^|_\{/.test(head)
}
