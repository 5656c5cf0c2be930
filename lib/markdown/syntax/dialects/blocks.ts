import type { Construct, State, TokenizeContext } from 'micromark-util-types'
import { characterOf, isLineEnd } from './span-construct'
import { foreignBraces } from './spans'

const linesOfBraces = new RegExp(`^${foreignBraces.source}`, 'u')

/**
 * A line that begins with braces of another program, `{{< figure >}}`, as a paragraph: MDX would read it as an
 * expression.
 */
export const bracesLine: Construct = {
  name: 'bracesLine',
  tokenize(effects, ok, nok) {
    let line = ''
    const begin: State = (code) => {
      effects.enter('paragraph')
      effects.enter('chunkText', { contentType: 'text' })
      return inside(code)
    }
    const inside: State = (code) => {
      if (code !== null && !isLineEnd(code)) {
        line += characterOf(code)
        effects.consume(code)
        return inside
      }
      effects.exit('chunkText')
      effects.exit('paragraph')
      return linesOfBraces.test(line) ? ok(code) : nok(code)
    }
    return begin
  },
}

/** A line that belongs to its container by laziness, without the container's mark. */
export const isLazy = (context: TokenizeContext): boolean => context.parser.lazy[context.now().line] === true

/** Lines between `%%` and `%%`: a comment, which may have empty lines. */
export const commentBlock: Construct = {
  name: 'commentBlock',
  concrete: true,
  tokenize(effects, ok, nok) {
    const readLine = () => {
      let line = ''
      const next: State = (code) => {
        if (code === null || isLineEnd(code)) {
          effects.exit('spanText' as never)
          return endOfLine(line)(code)
        }
        line += characterOf(code)
        effects.consume(code)
        return next
      }
      return (code: Parameters<State>[0]): ReturnType<State> => {
        if (code === null || isLineEnd(code)) return endOfLine(line)(code)
        effects.enter('spanText' as never)
        return next(code)
      }
    }
    let count = 0
    const endOfLine =
      (line: string): State =>
      (code) => {
        count += 1
        if (count === 1 && !/^%%(?!.*%%)/.test(line)) return nok(code)
        if (count > 1 && /%%\s*$/.test(line)) {
          effects.exit('comment' as never)
          return ok(code)
        }
        if (code === null) return nok(code)
        effects.enter('lineEnding')
        effects.consume(code)
        effects.exit('lineEnding')
        return (next) => (isLazy(this) ? nok(next) : readLine()(next))
      }
    return (code) => {
      if (this.interrupt) return nok(code)
      effects.enter('comment' as never)
      return readLine()(code)
    }
  },
}
