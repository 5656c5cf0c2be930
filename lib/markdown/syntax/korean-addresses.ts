import type { Construct, Effects, Extension, State } from 'micromark-util-types'

/**
 * Ends bare addresses of GFM where they end for a reader of Korean, Japanese or Chinese: before a particle
 * (`https://example.com/a에서`), a full-width stop or a quotation mark. Marks before it (`…/a**를`) close as usual.
 */
export function endAddresses(this: { data(): { micromarkExtensions?: Extension[] } }): void {
  const lists = (this.data().micromarkExtensions ?? []).flatMap(({ text }) => Object.values(text ?? {}))
  for (const constructs of lists.filter(Array.isArray))
    for (const [index, construct] of constructs.entries())
      if (/^(?:www|protocol)Autolink$/.test(construct.name ?? '')) constructs[index] = endEarly(construct)
}

const cjk = '\\p{Script=Hangul}\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Bopomofo}ー'
const ending = new RegExp(`[^\\p{ASCII}\\p{L}\\p{N}\\p{M}]|[${cjk}]`, 'u')

/** The construct, to which such a character is the end of the text: null. */
function endEarly(construct: Construct): Construct {
  return {
    ...construct,
    tokenize(effects, ok, nok) {
      let isDone = false
      const finish = (state: State): State => {
        return (code) => {
          isDone = true
          return state(code)
        }
      }
      const read = (state: State): State => {
        return (code) => {
          const next = state(code !== null && code > 0x7f && ending.test(String.fromCharCode(code)) ? null : code)
          return next && !isDone ? read(next) : next
        }
      }
      // The parts that the construct tries inside, such as the host and the path.
      const inner: Effects = {
        ...effects,
        attempt: (part, then, otherwise) => effects.attempt(endEarly(part as Construct), then, otherwise),
        check: (part, then, otherwise) => effects.check(endEarly(part as Construct), then, otherwise),
      }
      return read(construct.tokenize.call(this, inner, finish(ok), finish(nok)))
    },
  }
}
