import type { Construct, State, Token } from 'micromark-util-types'
import { isLazy } from './blocks'
import { characterOf, isLineEnd } from './span-construct'

/** The first line of a box: `:::note`, `::: {.callout-tip}`, `:::{note} 제목`; with a letter or brace, unlike the last. */
const boxOpening = /^\s*:{3,}\s*[\p{L}{]/u
/** The same, up to its title: `:::note[`, `::: note `. */
const beforeTitle = /^\s*:{3,}\s*(?:[\p{L}\w-]+(?:\[|\s+)|\{[^}]*\}\s*)$/u
const boxClosing = /^\s*:{3,}\s*$/
const codeFence = /^\s*(`{3,}|~{3,})/

/** A box between lines with `:::`; boxes within it and code are not searched for its end. */
export const box: Construct = {
  name: 'box',
  concrete: true,
  tokenize(effects, ok, nok) {
    let line = ''
    let depth = 1
    let fence = ''
    let previous: Token | undefined

    const end: State = (code) => {
      effects.exit('box' as never)
      return ok(code)
    }
    const afterOpening: State = (code) => {
      if (this.interrupt) return ok(code)
      return code === null ? end(code) : effects.check(nextLine, firstEnd, end)(code)
    }
    const firstEnd: State = (code) => {
      effects.enter('lineEnding')
      effects.consume(code)
      effects.exit('lineEnding')
      return lineStart
    }
    const lineStart: State = (code) => {
      if (code === null) return end(code)
      line = ''
      return depth === 1 && fence === '' ? effects.attempt(lastLine, end, content)(code) : content(code)
    }
    const content: State = (code) => {
      const chunk: Token = effects.enter('chunkDocument', { contentType: 'document', previous })
      if (previous) previous.next = chunk
      previous = chunk
      return contentLine(code)
    }
    const contentLine: State = (code) => {
      if (code !== null && !isLineEnd(code)) {
        line += characterOf(code)
        effects.consume(code)
        return contentLine
      }
      follow()
      return code === null ? contentEnd(code) : effects.check(nextLine, lineEnd, contentEnd)(code)
    }
    const lineEnd: State = (code) => {
      effects.consume(code)
      effects.exit('chunkDocument')
      return lineStart
    }
    const contentEnd: State = (code) => {
      effects.exit('chunkDocument')
      return end(code)
    }
    const follow = () => {
      const [, marks = ''] = codeFence.exec(line) ?? []
      if (fence !== '') fence = marks.startsWith(fence) ? '' : fence
      else if (marks !== '') fence = marks
      else if (boxOpening.test(line)) depth += 1
      else if (boxClosing.test(line)) depth -= 1
    }
    return (code) => {
      effects.enter('box' as never)
      return effects.attempt(firstLine, afterOpening, nok)(code)
    }
  },
}

/** A line that belongs to the same containers: `> ` or indentation was not left out. */
const nextLine: Construct = {
  partial: true,
  tokenize(effects, ok, nok) {
    return (code) => {
      effects.enter('lineEnding')
      effects.consume(code)
      effects.exit('lineEnding')
      return (next) => (isLazy(this) ? nok(next) : ok(next))
    }
  },
}

/** `:::name[title]{attributes}` or `:::name title`: the title is Markdown. */
const firstLine: Construct = {
  partial: true,
  tokenize(effects, ok, nok) {
    let line = ''
    let depth = 0
    const head: State = (code) => {
      if (code === null || isLineEnd(code)) return lineEnd(code)
      const character = characterOf(code)
      if (beforeTitle.test(line) && /[^\s{\]]/.test(character)) {
        effects.exit('boxOpening' as never)
        effects.enter('boxTitle' as never)
        effects.enter('chunkText', { contentType: 'text' })
        depth = line.endsWith('[') ? 1 : Number.POSITIVE_INFINITY
        return title(code)
      }
      line += character
      effects.consume(code)
      return head
    }
    const title: State = (code) => {
      const character = characterOf(code)
      if (character === '[') depth += 1
      if (character === ']') depth -= 1
      if (code === null || isLineEnd(code) || depth === 0) {
        effects.exit('chunkText')
        effects.exit('boxTitle' as never)
        if (depth > 0) return ok(code)
        effects.enter('boxOpening' as never)
        return rest(code)
      }
      effects.consume(code)
      return title
    }
    const rest: State = (code) => {
      if (code === null || isLineEnd(code)) return lineEnd(code)
      effects.consume(code)
      return rest
    }
    const lineEnd: State = (code) => {
      effects.exit('boxOpening' as never)
      return boxOpening.test(line) ? ok(code) : nok(code)
    }
    return (code) => {
      effects.enter('boxOpening' as never)
      return head(code)
    }
  },
}

const lastLine: Construct = {
  partial: true,
  tokenize(effects, ok, nok) {
    let line = ''
    const inside: State = (code) => {
      if (code !== null && !isLineEnd(code)) {
        line += characterOf(code)
        effects.consume(code)
        return inside
      }
      effects.exit('boxClosing' as never)
      return boxClosing.test(line) ? ok(code) : nok(code)
    }
    return (code) => {
      if (code === null || isLineEnd(code)) return nok(code)
      effects.enter('boxClosing' as never)
      return inside(code)
    }
  },
}
