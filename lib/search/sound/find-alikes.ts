import { stemmer } from 'stemmer'
import { listCommonStems } from '@/lib/search/common-english'
import { listStems } from '@/lib/search/korean'
import { listRelatedNames } from '@/lib/search/related-words'
import type { SearchIndex } from '@/lib/search/search-index'
import { weights, weighWord } from '@/lib/search/weigh-words'
import { commonWords } from './common-words'
import { readLetters } from './letter-names'
import { compareSound } from './likeness'
import { hangulKeys, isLoanword, latinKeys } from './skeleton'

/** How much farther than the best others may be that count, too. */
const near = 0.015
const shown = 3

/** What a word was heard as. */
export interface Heard {
  /** Words of the index in the other script, best first. */
  terms: string[]
  /** 0 when the rules explain everything. */
  difference: number
}

/**
 * Words of the index that are written in the other script and sound like this one: attention for 어텐션, gptq for 지피티큐.
 * @param word folded; Hangul without a particle
 */
export function hearWord(word: string, index: SearchIndex): Heard | undefined {
  const isHangul = /^[가-힣]+\d*$/.test(word)
  if (isHangul && (isNative(word) || !isLoanword(word.replace(/\d+$/, '')))) return undefined
  if (!isHangul && !/^[a-z]{3,24}\d*$/.test(word)) return undefined
  const spelled = isHangul ? readLetters(word).filter((letters) => index.findTerm(letters)) : []
  if (spelled.length > 0) return { terms: spelled, difference: 0 }
  const digits = /\d+$/.exec(word)?.[0] ?? ''
  const bare = digits ? word.slice(0, -digits.length) : word
  const isCommon = !isHangul && (isEmpty(word) || listCommonStems().has(stemmer(word)))
  const keys = (isHangul ? hangulKeys(bare) : latinKeys(bare)).map((key) => key + digits)
  const alike = index
    .listBySound(keys)
    .filter(({ term }) => /[가-힣]/.test(term) !== isHangul && (isHangul ? !isEmpty(term) : !isNative(term)))
    .filter(({ term }) => isHangul || !isCommon || index.findTerm(term)?.attested)
    .flatMap((one) => {
      const { term } = one
      const difference = isHangul ? compareSound(word, term) : compareSound(term, word)
      const isAlike = difference !== undefined && difference <= mostFor(isHangul ? term : word, isHangul)
      return isAlike ? [{ term, posts: one.posts, difference }] : []
    })
    .sort((a, b) => b.posts - a.posts)
    .sort((a, b) => Math.round((a.difference - b.difference) / near) || b.posts - a.posts)
  if (alike.length === 0) return undefined
  const best = Math.min(...alike.map(({ difference }) => difference))
  return {
    terms: alike
      .filter(({ difference }) => difference <= best + near)
      .slice(0, shown)
      .map(({ term }) => term),
    difference: best,
  }
}

/** Words of questions and grammar are written as Korean, if at all: 떠서 is no these. */
const isEmpty = (word: string) => weighWord(word) === weights.empty

/**
 * Common words of Korean are not English, whatever they sound like: 유실 is no user. A loanword is, which stands beside the
 * word that it was: 스위치, switch.
 */
function isNative(word: string): boolean {
  if (commonWords.has(word)) return true
  const related = listRelatedNames({ kind: 'hangul', text: word })
  const isLoan = (other: string) => /^[a-z]/.test(other) && (compareSound(word, other) ?? 1) <= surelyAlike
  return related.length > 0 && !related.some(isLoan)
}

/**
 * How different a pair may be. A common word of English is a loanword only where it is written as the rules say, and who
 * types English letters seldom means a Korean word, least by a short one: chosen is no 자신, chat no 사이트.
 */
function mostFor(latin: string, isHangulTyped: boolean): number {
  if (listCommonStems().has(stemmer(latin))) return 0.005
  if (isHangulTyped) return Number.POSITIVE_INFINITY
  return latin.length <= 5 ? surelyAlike / 2 : surelyAlike
}

/** How sure it is that a word was heard right; of what was heard with difficulty most is wrong. */
export const sureOf = ({ difference }: Heard) => Math.max(0.2, 0.85 - 12 * difference)

/** Greatest difference of words that count beside one that posts have as written. */
export const surelyAlike = 0.03

/** Words that count beside one that the index has, in any form: only what surely sounds alike. */
export function findSoundAlikes(word: string, index: SearchIndex): string[] {
  if (word.length < (/[가-힣]/.test(word) ? 2 : 4)) return []
  const hear = (form: string) => {
    const heard = hearWord(form, index)
    return heard && heard.difference <= surelyAlike ? heard.terms : []
  }
  const terms = hear(word)
  const stem = /^[a-z]+$/.test(word) ? stemmer(word) : word
  return terms.length > 0 || stem === word || stem.length < 4 ? terms : hear(stem)
}

/** One syllable is heard only as a word of three letters or more that is spelled like that: 캡 is cap. */
function hearSyllable(word: string, index: SearchIndex): Heard | undefined {
  const heard = hearWord(word, index)
  const terms = heard?.difference === 0 ? heard.terms.filter((term) => term.length > 2) : []
  return terms.length > 0 ? { terms, difference: 0 } : undefined
}

/**
 * What a Hangul word that the index does not have was heard as, with or without a particle.
 * @example hearWithParticle('로라를') // => { terms: ['lora'], … }
 */
export function hearWithParticle(word: string, index: SearchIndex): Heard | undefined {
  const whole = word.length > 1 ? hearWord(word, index) : hearSyllable(word, index)
  if (whole && whole.difference <= surelyAlike) return whole
  const stems = listStems(word).filter(({ text }) => text.length > 1)
  const heard = [whole, ...stems.map(({ text }) => hearWord(text, index))].filter((one) => one !== undefined)
  return heard.sort((a, b) => a.difference - b.difference)[0]
}
