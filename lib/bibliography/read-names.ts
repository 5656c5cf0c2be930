import type { CslName } from '@citation-js/core'
import { readLatex } from './latex-text'

/** People of a work, in order. */
export interface Names {
  names: CslName[]
  /** The list ends with `and others`: there are more. */
  hasOthers: boolean
}

/**
 * Reads a list of names by BibTeX's rules: `First von Last`, `von Last, First`, `von Last, Jr, First`, `{Organisation}`
 * (http://tug.ctan.org/info/bibtex/tamethebeast/ttb_en.pdf, chapter 11), and BibLaTeX's `family=…, given=…`.
 * @example readNames('van der Berg, Jo and others') // => { names: [{ family: 'Berg', … }], hasOthers: true }
 */
export function readNames(latex: string): Names {
  const written = splitOutside(latex, /\s+and\s+/iy).map((one) => one.trim().replace(/^and\s+|\s+and$/gi, ''))
  const people = written.map((one) => one.replace(others, '')).filter(Boolean)
  return { names: people.map(readName), hasOthers: written.some((one) => others.test(one)) }
}

/** At the end of a list; also as people write it by hand. */
const others = /(?:^|\s+)\{?(?:others|et\s+al\.?|외(?:\s*\d+\s*[인명])?|등)\}?$/i

/** Splits text where a sticky pattern matches outside braces. */
function splitOutside(text: string, separator: RegExp): string[] {
  const parts: string[] = []
  let [depth, start] = [0, 0]
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at]
    if (character === '\\') at += 1
    else if (character === '{') depth += 1
    else if (character === '}') depth -= 1
    else if (depth === 0) {
      separator.lastIndex = at
      const [found] = separator.exec(text) ?? []
      if (!found) continue
      parts.push(text.slice(start, at))
      start = at + found.length
      at = start - 1
    }
  }
  return [...parts, text.slice(start)]
}

const plain = (latex: string) => readLatex(latex).plain.replace(/[\s\u00a0]+/g, ' ')

function readName(latex: string): CslName {
  const text = plain(latex)
  const eastAsian = readEastAsian(text)
  if (eastAsian) return eastAsian
  if (/^\{[^{}]*(?:\{[^{}]*\}[^{}]*)*\}$/.test(latex)) return { literal: text }
  const parts = splitOutside(latex, /\s*,\s*/y)
  if (parts.length > 1 && parts.every((part) => /^[a-z]+(?:-i)?\s*=/.test(part))) return readKeyed(parts)
  const [first = '', second = '', third = ''] = parts
  const words = splitOutside(first, /[\s~]+/y).filter(Boolean)
  if (parts.length === 1) return splitGiven(words)
  if (parts.length === 2 && suffixes.test(second)) return splitGiven([...words, second])
  const [given, suffix] = parts.length === 2 ? [plain(second), takeSuffix(words)] : [plain(third), plain(second)]
  return { ...splitFamily(words, words.length - 1), ...(given && { given }), ...(suffix && { suffix }) }
}

function readKeyed(parts: string[]): CslName {
  const fields = parts.map((part) => part.split('=').map((one) => one.trim()))
  const find = (name: string) => plain(fields.find(([key]) => key === name)?.[1] ?? '')
  const [prefix, given, suffix] = [find('prefix'), find('given'), find('suffix')]
  const extra = { ...(prefix && { 'non-dropping-particle': prefix }), ...(suffix && { suffix }) }
  return { family: find('family'), ...(given && { given }), ...extra }
}

const suffixes = /^(?:Jr\.?|Sr\.?|II|III|IV)$/

function takeSuffix(words: string[]): string | undefined {
  return words.length > 1 && suffixes.test(words.at(-1)!) ? words.pop() : undefined
}

/** `First von Last`: the particle begins with the first word in lower case. */
function splitGiven(words: string[]): CslName {
  const suffix = words.length > 2 ? takeSuffix(words) : undefined
  const particle = words.findIndex((word, index) => index < words.length - 1 && isLower(word))
  const start = particle === -1 ? words.length - 1 : particle
  const given = plain(words.slice(0, start).join(' '))
  const family = words.slice(start)
  return { ...splitFamily(family, family.length - 1), ...(given && { given }), ...(suffix && { suffix }) }
}

/** `von Last`: the particle ends with the last word in lower case before `end`. */
function splitFamily(words: string[], end: number): CslName {
  const particle = words.findLastIndex((word, index) => index < end && isLower(word))
  const isParticle = particle !== -1 && isLower(words[0]!)
  const family = plain(words.slice(isParticle ? particle + 1 : 0).join(' '))
  return isParticle ? { family, 'non-dropping-particle': plain(words.slice(0, particle + 1).join(' ')) } : { family }
}

function isLower(word: string): boolean {
  if (word.startsWith('{') && !word.startsWith('{\\')) return false
  return /^\P{L}*\p{Ll}/u.test(plain(word))
}

const isEastAsian = (text: string) =>
  /^[\p{Script=Hangul}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー・\s,·]+$/u.test(text)

/**
 * A name in a script of East Asia as it is printed there, family name first and without a comma: 이영희. Words without a
 * comma are joined only if they are as short as those of a Korean or Chinese name: 네이버 클로바 stays as it is.
 * @returns undefined for other scripts
 */
export function readEastAsian(text: string): CslName | undefined {
  if (!isEastAsian(text)) return undefined
  const parts = text.split(/\s*,\s*/)
  const isPerson = parts.length === 2 || /^[\p{sc=Hangul}\p{sc=Han}]{1,2}\s[\p{sc=Hangul}\p{sc=Han}]{1,2}$/u.test(text)
  return { literal: isPerson ? text.replace(/[\s,]+/g, '') : text }
}

/** A name in full, in its own order. @example nameInFull({ family: 'Berg', given: 'Jo' }) // => 'Jo Berg' */
export function nameInFull({ given, family, literal, suffix, 'non-dropping-particle': particle }: CslName): string {
  return literal ?? [given, particle, family, suffix].filter(Boolean).join(' ')
}
