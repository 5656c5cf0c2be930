import type { Code, Construct, Effects, Extension, State, TokenizeContext, TokenType } from 'micromark-util-types'

declare module 'micromark-util-types' {
  interface TokenTypeMap {
    spacedPicture: 'spacedPicture'
    spacedPictureAlt: 'spacedPictureAlt'
    spacedPictureAddress: 'spacedPictureAddress'
    spacedPictureTitle: 'spacedPictureTitle'
    spacedPictureMark: 'spacedPictureMark'
  }
}

const mark = { bang: 33, quote: 34, apostrophe: 39, open: 40, close: 41, less: 60, left: 91, escape: 92, right: 93 }
const isSpace = (code: Code) => code === 32 || code === -1 || code === -2
const isEnd = (code: Code) => code === null || (code < 0 && !isSpace(code))

/** The end of an address with spaces: a picture, as its file is called, or a size as some platforms write it. */
const isPicture = /\.(?:png|jpe?g|gif|webp|avif|svg)(?:\s+=\d*x\d*)?$/i

/**
 * Pictures whose names have spaces, as Macs name screenshots: `![글](./스크린샷 2026-11-29 오후 3.20.png "설명")`. In
 * CommonMark (6.3) such an address needs angle brackets, and is text without them.
 */
export const spacedPictures: Extension = { text: { [mark.bang]: { name: 'spacedPicture', tokenize } } }

function tokenize(this: TokenizeContext, effects: Effects, ok: State, nok: State): State {
  const self = this
  let depth = 0
  let hasSpace = false

  return (code) => {
    effects.enter('spacedPicture')
    effects.enter('spacedPictureMark')
    effects.consume(code)
    return expect(effects, mark.left, beginAlt, nok)
  }

  function beginAlt(code: Code): State | undefined {
    effects.exit('spacedPictureMark')
    if (code !== mark.right) open(effects, 'spacedPictureAlt')
    return code === mark.right ? afterAlt(code) : inAlt(code)
  }

  function inAlt(code: Code): State | undefined {
    if (isEnd(code)) return nok(code)
    if (code === mark.right && depth === 0) {
      close(effects, 'spacedPictureAlt')
      return afterAlt(code)
    }
    if (code === mark.left) depth += 1
    if (code === mark.right) depth -= 1
    return consume(effects, code, inAlt)
  }

  function afterAlt(code: Code): State | undefined {
    effects.enter('spacedPictureMark')
    effects.consume(code)
    return expect(effects, mark.open, beforeAddress, nok)
  }

  function beforeAddress(code: Code): State | undefined {
    if (isSpace(code)) {
      effects.consume(code)
      return beforeAddress
    }
    effects.exit('spacedPictureMark')
    if (code === mark.less || code === mark.close) return nok(code)
    open(effects, 'spacedPictureAddress')
    return inAddress(code)
  }

  function inAddress(code: Code): State | undefined {
    if (isEnd(code)) return nok(code)
    if (isSpace(code)) return effects.check(ending, endAddress, space)(code)
    if (code === mark.close && depth === 0) return endAddress(code)
    if (code === mark.open) depth += 1
    if (code === mark.close) depth -= 1
    return consume(effects, code, inAddress)
  }

  function space(code: Code): State | undefined {
    hasSpace = true
    effects.consume(code)
    return inAddress
  }

  function endAddress(code: Code): State | undefined {
    close(effects, 'spacedPictureAddress')
    const written = self.sliceSerialize(self.events.at(-1)![1])
    return hasSpace && isPicture.test(written) ? effects.attempt(ending, end, nok)(code) : nok(code)
  }

  function end(code: Code): State | undefined {
    effects.exit('spacedPicture')
    return ok(code)
  }
}

/** What may follow the address: spaces, a title, and the closing parenthesis. */
const ending: Construct = {
  partial: true,
  tokenize(effects, ok, nok) {
    let quote: Code = null
    return (code) => {
      effects.enter('spacedPictureMark')
      return before(code)
    }
    function before(code: Code): State | undefined {
      if (isSpace(code)) {
        effects.consume(code)
        return before
      }
      if (code === mark.close) return last(code)
      if ((code !== mark.quote && code !== mark.apostrophe) || quote !== null) return nok(code)
      quote = code
      effects.consume(code)
      return (next) => {
        effects.exit('spacedPictureMark')
        if (next === quote) return nok(next)
        open(effects, 'spacedPictureTitle')
        return inTitle(next)
      }
    }
    function inTitle(code: Code): State | undefined {
      if (isEnd(code)) return nok(code)
      if (code !== quote) return consume(effects, code, inTitle)
      close(effects, 'spacedPictureTitle')
      effects.enter('spacedPictureMark')
      effects.consume(code)
      return before
    }
    function last(code: Code): State | undefined {
      effects.consume(code)
      effects.exit('spacedPictureMark')
      return ok
    }
  },
}

function open(effects: Effects, name: TokenType): void {
  effects.enter(name)
  effects.enter('chunkString', { contentType: 'string' })
}

function close(effects: Effects, name: TokenType): void {
  effects.exit('chunkString')
  effects.exit(name)
}

/** Consumes a character, with the one behind a backslash. */
function consume(effects: Effects, code: Code, next: State): State {
  effects.consume(code)
  if (code !== mark.escape) return next
  return (escaped) => {
    if (isEnd(escaped) || isSpace(escaped)) return next(escaped)
    effects.consume(escaped)
    return next
  }
}

function expect(effects: Effects, wanted: number, next: State, nok: State): State {
  return (code) => {
    if (code !== wanted) return nok(code)
    effects.consume(code)
    return next
  }
}
