import type { Word } from './word'

/** Units that texts write in several ways, by the spelling of the index. */
const units: Record<string, string[]> = {
  bit: ['bits', '비트'],
  byte: ['bytes', '바이트'],
  kb: ['kib', '킬로바이트'],
  mb: ['mib', '메가바이트', '메가'],
  gb: ['gib', '기가바이트', '기가'],
  tb: ['tib', '테라바이트', '테라'],
  ms: ['밀리초'],
  hz: ['헤르츠'],
  khz: ['킬로헤르츠'],
  mhz: ['메가헤르츠'],
  ghz: ['기가헤르츠'],
  fps: ['프레임'],
  px: ['pixel', 'pixels', '픽셀'],
}

const unitOf = new Map(Object.entries(units).flatMap(([unit, names]) => [unit, ...names].map((name) => [name, unit])))
const spellings = [...unitOf.keys()].sort((a, b) => b.length - a.length)
const number = /^\d+(?:[.,]\d+)*$/
const measure = new RegExp(`^(\\d+(?:[.,]\\d+)*)[-_]?(${spellings.join('|')})$`)

/**
 * Joins numbers with their units, and spells the units alike: 4-bit, 4 bits and 4비트 are one word, `4bit`.
 * @param isParticle whether what follows a unit in Hangul is only a particle
 */
export function joinMeasures(words: readonly Word[], folded: string, isParticle: (rest: string) => boolean): Word[] {
  const joined: Word[] = []
  for (let at = 0; at < words.length; at += 1) {
    const [word, next] = [words[at]!, words[at + 1]]
    const within = word.kind === 'latin' ? measure.exec(word.text) : null
    const unit =
      next && word.kind === 'latin' && number.test(word.text) && /^[ -]?$/.test(folded.slice(word.end, next.start))
        ? findUnit(next, isParticle)
        : undefined
    if (unit) at += 1
    if (unit) joined.push({ ...word, text: `${word.text}${unit.name}`, end: next!.start + unit.length })
    else joined.push(within ? { ...word, text: `${within[1]}${unitOf.get(within[2]!)}` } : word)
  }
  return joined
}

function findUnit({ kind, text }: Word, isParticle: (rest: string) => boolean) {
  if (kind === 'latin') {
    const name = unitOf.get(text)
    return name && { name, length: text.length }
  }
  const spelling = spellings.find((one) => text.startsWith(one) && (text === one || isParticle(text.slice(one.length))))
  return spelling ? { name: unitOf.get(spelling)!, length: spelling.length } : undefined
}

/**
 * Other tokens of a number with a unit, or of an integer type, which is as wide as its name says.
 * @example listMeasureTokens('4bit') // => ['4', 'bit', '비트']
 * @example listMeasureTokens('int4') // => ['4bit']
 */
export function listMeasureTokens(text: string): string[] {
  const type = /^u?int(\d+)$/.exec(text)
  if (type) return [`${type[1]}bit`]
  const [, amount, unit = ''] = measure.exec(text) ?? []
  return amount ? [amount, unit, ...(units[unit] ?? []).filter((name) => /[가-힣]/.test(name)).slice(0, 1)] : []
}
