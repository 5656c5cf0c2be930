import type { Code, Construct, Effects, Extension, State } from 'micromark-util-types'

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

/** The character that is read, and whether the parts of a construct are told that the text has ended before it. */
interface Reading {
  actual: Code
  isOver: boolean
}

/**
 * The construct, to which such a character is the end of the text: null. Whoever asked for it goes on with the
 * character itself.
 */
function endEarly(construct: Construct, reading: Reading = { actual: null, isOver: false }): Construct {
  return {
    ...construct,
    tokenize(effects, ok, nok) {
      let isDone = false
      const finish = (state: State): State => {
        return () => {
          isDone = true
          return state(reading.actual)
        }
      }
      const read = (state: State): State => {
        return (code) => {
          const { isOver } = reading
          if (!isOver) reading.actual = code
          reading.isOver = isOver || (code !== null && code > 0x7f && ending.test(String.fromCharCode(code)))
          const next = state(reading.isOver ? null : code)
          reading.isOver = isOver
          return next && !isDone ? read(next) : next
        }
      }
      const keep = (state: State): State => {
        return (code) => {
          if (!reading.isOver) reading.actual = code
          return state(code)
        }
      }
      // The parts that the construct tries inside, such as the host and the path.
      const within = (start: Effects['attempt']): Effects['attempt'] => {
        return (part, then, otherwise) => {
          const begun = start(endEarly(part as Construct, reading), keep(then), otherwise && keep(otherwise))
          return () => begun(reading.actual)
        }
      }
      const inner: Effects = { ...effects, attempt: within(effects.attempt), check: within(effects.check) }
      return read(construct.tokenize.call(this, inner, finish(ok), finish(nok)))
    },
  }
}
