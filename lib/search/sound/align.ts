import { letters, type Spelling, spellings } from './spellings'

const vowel = /[aeiouy]/
const isVowelLetter = (letter: string) => letter >= 'ㅏ' && letter <= 'ㅣ'

/**
 * The letters of a Hangul word as heard: compound vowels whole, and ㅇ only where it sounds or separates vowels.
 * @example hear('어텐션') // => 'ㅓㅌㅔㄴㅅㅕㄴ'
 */
export function hear(word: string): string {
  return [...word]
    .map((syllable) => {
      const at = syllable.charCodeAt(0) - 0xac00
      if (at < 0 || at >= 11_172) return syllable
      const [initial, middle, last] = [Math.floor(at / 588), Math.floor(at / 28) % 21, at % 28]
      return initials[initial]! + middles[middle]! + finals[last]!
    })
    .join('')
    .replace(/^ㅇ/, '')
    .replace(/([^ㅏ-ㅣ])ㅇ(?=[ㅏ-ㅣ])/g, '$1')
}

const initials = 'ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ'
const middles = 'ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ'
/** ㄱ, ㅂ and ㅅ at the end of a syllable are other sounds than at its beginning: ᆨ, ᆸ, ᆺ. */
const finals = ' ᆨㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁᆸㅄᆺㅆㅇㅈㅊㅋㅌㅍㅎ'.split('')
finals[0] = ''

/** Costs of what no rule explains. */
const wrong = { consonant: 1, vowel: 0.45, otherVowel: 0.35 }

/**
 * How far a heard word is from a Latin spelling: 0 when the rules explain all of it, 1 for each wrong consonant.
 * @param heard from `hear`
 * @param latin lower case, a to z
 * @returns a number above `limit` as soon as it is that far
 */
export function align(heard: string, latin: string, limit: number): number {
  const costs = Array.from({ length: heard.length + 1 }, () =>
    new Array<number>(latin.length + 1).fill(Number.POSITIVE_INFINITY),
  )
  costs[0]![0] = 0
  const reach: Reach = (row, column, cost) => {
    if (cost < costs[row]![column]!) costs[row]![column] = cost
  }
  for (const [row, reached] of costs.entries()) {
    const possible = row < heard.length ? rulesAt(heard, row) : []
    for (let column = 0; column <= latin.length; column += 1) {
      const cost = reached[column]!
      if (cost > limit) continue
      mistake(heard, latin, row, column, cost, reach)
      for (const [length, spelling] of possible.filter((rule) => latin.startsWith(rule[1].latin, column)))
        reach(row + length, column + spelling.latin.length, cost + spelling.cost)
    }
  }
  return costs[heard.length]![latin.length]!
}

type Reach = (row: number, column: number, cost: number) => void

/** What no rule explains: a letter that is not heard, one that is heard and not written, or another one. */
function mistake(heard: string, latin: string, row: number, column: number, cost: number, reach: Reach): void {
  const [letter, next, written] = [heard[row], heard[row + 1], latin[column]]
  if (written !== undefined) reach(row, column + 1, cost + costOfSkipping(latin, column))
  if (letter === undefined) return
  const isVowel = isVowelLetter(letter)
  const separates = letter === 'ㅇ' && next !== undefined && isVowelLetter(next)
  reach(row + 1, column, cost + (separates ? 0 : isVowel ? wrong.vowel : wrong.consonant))
  if (written !== undefined && isVowel === vowel.test(written))
    reach(row + 1, column + 1, cost + (isVowel ? wrong.otherVowel : wrong.consonant))
}

/** Costs of a letter that is spelled by its name: 큐로라 is qlora. */
const namedCost = 0.04

/** All rules, by what is heard. */
const rules = new Map<string, readonly Spelling[]>(spellings)
for (const [name, latin] of letters) {
  const heard = hear(name)
  rules.set(heard, [...(rules.get(heard) ?? []), { latin, cost: namedCost }])
}
const longestRule = Math.max(...[...rules.keys()].map(({ length }) => length))

const known = new Map<string, [number, Spelling][]>()

function rulesAt(heard: string, row: number): [number, Spelling][] {
  const part = heard.slice(row, row + longestRule)
  const found = known.get(part) ?? listRules(part)
  if (known.size > 20_000) known.clear()
  known.set(part, found)
  return found
}

function listRules(part: string): [number, Spelling][] {
  const lengths = Array.from({ length: part.length }, (_, at) => at + 1)
  return lengths.flatMap((length) =>
    (rules.get(part.slice(0, length)) ?? []).map((spelling): [number, Spelling] => [length, spelling]),
  )
}

/** Letters that English writes and Koreans do not hear: a final e, r before consonants, h and w within words. */
const silent: [RegExp, number][] = [
  [/^e$/, 0.02],
  [/^(?:gh|(.)\1)/, 0.05],
  [/^e/, 0.2],
  [/^[wy]/, 0.25],
  [/^s$/, 0.4],
  [/^[aeiou]/, 0.4],
]

function costOfSkipping(latin: string, at: number): number {
  if (at > 0 && latin[at] === 'h') return 0.1
  if (at > 0 && /^r(?![aeiouy])/.test(latin.slice(at, at + 2))) return 0.05
  const rest = latin.slice(at, at + 2)
  return silent.find(([pattern]) => pattern.test(rest))?.[1] ?? wrong.consonant
}
