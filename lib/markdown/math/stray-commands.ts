import type { Code, Construct, State, TokenizeContext } from 'micromark-util-types'
import { isEnd, isLineEnding, nextLine, textOfCode } from './formula-tokens'

/** References to a numbered equation, which stand in the text as well as in a formula. */
export const referenceNames = ['eqref', 'ref', 'cref', 'Cref', 'autoref'] as const

const isReference = (name: string) => (referenceNames as readonly string[]).includes(name)
const isLetter = (code: Code) => code !== null && /[a-zA-Z]/.test(textOfCode(code))

/** Reads a command and what follows it, as far as the last brace of its line, or as the `\end` of its environment. */
class CommandReader {
  name = ''
  text = ''
  /** How many closing braces are left in the line. */
  braces = 0

  /** Takes a sign. @returns whether the command is over */
  read(sign: string): boolean {
    if (sign === '}') this.braces -= 1
    this.text += sign
    return this.isEnvironment ? /\\end\{[^{}]*\}$/.test(this.text.slice(-40)) : this.braces === 0
  }

  get isEnvironment(): boolean {
    return this.name === 'begin'
  }

  /** Looks ahead in the line: succeeds when a group in braces follows. */
  readonly group: Construct = {
    partial: true,
    tokenize: (effects, ok, nok) => {
      let line = ''
      const read: State = (code) => {
        if (!isEnd(code)) {
          line += textOfCode(code)
          effects.consume(code)
          return read
        }
        this.braces = line.split('}').length - 1
        return /^(?:\[[^\]]*\])*[_^]?\{/.test(line) ? ok(code) : nok(code)
      }
      return read
    },
  }
}

/**
 * A LaTeX command in the text. `\eqref{…}` is a reference; any other one with braces (which MDX would take for an
 * expression) is read to its end, and reported.
 */
export const command: Construct = {
  name: 'strayCommand',
  tokenize(effects, ok, nok) {
    const reader = new CommandReader()
    const readName: State = (code) => {
      if (isLetter(code)) {
        reader.name += textOfCode(code)
        effects.consume(code)
        return readName
      }
      if (reader.name === '') return nok(code)
      if (textOfCode(code) !== '*') return readGroup(code)
      effects.consume(code)
      return readGroup
    }
    const readGroup: State = (code) =>
      isReference(reader.name) && textOfCode(code) === '{'
        ? readLabel(code)
        : effects.check(reader.group, inside, nok)(code)
    const readLabel: State = (code) => {
      if (isEnd(code)) return nok(code)
      reader.text += textOfCode(code)
      effects.consume(code)
      return reader.text.endsWith('}') ? endReference : readLabel
    }
    const endReference: State = (code) => {
      if (/^\{\s*\}$/.test(reader.text)) return nok(code)
      effects.exit('strayText')
      effects.exit('strayCommand').type = 'equationReference'
      return ok(code)
    }
    const begin: State = (code) => {
      if (code === null) return end(code)
      if (isLineEnding(code)) {
        effects.enter('lineEnding')
        effects.consume(code)
        effects.exit('lineEnding')
        return begin
      }
      effects.enter('strayText')
      return inside(code)
    }
    const inside: State = (code) => {
      if (!isEnd(code)) {
        const isOver = reader.read(textOfCode(code))
        effects.consume(code)
        return isOver ? finish : inside
      }
      effects.exit('strayText')
      return reader.isEnvironment ? begin(code) : end(code)
    }
    const finish: State = (code) => {
      effects.exit('strayText')
      return end(code)
    }
    const end: State = (code) => {
      effects.exit('strayCommand')
      return ok(code)
    }
    return (code) => {
      effects.enter('strayCommand')
      effects.enter('strayText')
      effects.consume(code)
      return readName
    }
  },
}

/** `\begin{…}` at the start of a line, to the line of its `\end` or the end of its container. */
export const environment: Construct = {
  name: 'strayEnvironment',
  concrete: true,
  tokenize(this: TokenizeContext, effects, ok, nok) {
    let [line, name] = ['', '']
    const begin: State = (code) => {
      if (isEnd(code)) return endLine(code)
      effects.enter('strayText')
      return read(code)
    }
    const read: State = (code) => {
      if (name === '' && !'\\begin{'.startsWith(line) && !line.startsWith('\\begin{')) return nok(code)
      if (isEnd(code)) {
        effects.exit('strayText')
        return endLine(code)
      }
      line += textOfCode(code)
      effects.consume(code)
      if (name === '') name = /^\\begin\{([^{}]+)\}$/.exec(line)?.[1] ?? ''
      return read
    }
    const endLine: State = (code) => {
      if (name === '') return nok(code)
      if (this.interrupt) return ok(code)
      const isOver = line.includes(`\\end{${name}}`)
      line = ''
      return isOver || code === null ? finish(code) : effects.attempt(nextLine, begin, finish)(code)
    }
    const finish: State = (code) => {
      effects.exit('strayCommand')
      return ok(code)
    }
    return (code) => {
      effects.enter('strayCommand')
      return begin(code)
    }
  },
}
