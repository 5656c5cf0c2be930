import { fold, splitWords, type Word } from './analyze'
import { findSpelledNames } from './known-names'
import type { ParsedQuery } from './parse-query'
import { resolveWord } from './resolve-word'
import type { SearchIndex } from './search-index'
import { hearWithParticle, surelyAlike, sureOf } from './sound/find-alikes'
import { readLetters } from './sound/letter-names'
import { splitNouns } from './split-compound'
import { findSynonym, type Synonyms } from './synonyms'

/** A part of the query between spaces; a number and its unit are one. */
export interface Piece {
  /** As typed. */
  text: string
  words: Word[]
  /** What it sounds like, best first; then `words` is the first of these, not what was typed. */
  heard?: string[]
  /** How sure what was heard is. */
  sure?: number
  /** Whether it may be incomplete. */
  isOpen: boolean
}

export function splitPieces({ chunks, isOpen }: ParsedQuery): Piece[] {
  const whole = chunks.join(' ')
  const words = splitWords(fold(whole))
  const pieces: Piece[] = []
  let start = 0
  for (const [at, chunk] of chunks.entries()) {
    const end = start + chunk.length
    const own = words.filter((word) => word.start >= start && word.start < end)
    const last = pieces.at(-1)
    const isLast = at === chunks.length - 1
    if (own.length > 0 || !last?.words.some((word) => word.end > start))
      pieces.push({ text: chunk, words: own, isOpen: isOpen && isLast })
    else pieces[pieces.length - 1] = { ...last, text: `${last.text} ${chunk}`, isOpen: isOpen && isLast }
    start = end + 1
  }
  return pieces
}

/** Words in Hangul that no post has are replaced by what they sound like: 플래시 is flash, 디피오 is dpo. */
export function hearPieces(pieces: readonly Piece[], index: SearchIndex, synonyms: Synonyms): Piece[] {
  const heard: Piece[] = []
  for (let at = 0; at < pieces.length; at += 1) {
    const piece = pieces[at]!
    const pair = joinPair(piece, pieces[at + 1], index)
    if (pair) at += 1
    heard.push(pair ?? hearPiece(piece, index, synonyms))
  }
  return heard
}

function hearPiece(piece: Piece, index: SearchIndex, synonyms: Synonyms): Piece {
  const text = fold(piece.text)
  const bare = /^[가-힣]+\d{0,5}$/.test(text) ? text : undefined
  if (bare === undefined || isWritten(piece, index) || isNamed(piece, index, synonyms)) return piece
  const [spelled] = findSpelledNames(bare, synonyms)
  if (spelled && !index.findTerm(spelled)) return { ...piece, heard: [spelled], words: splitWords(spelled) }
  const heard = hearWithParticle(bare, index)
  // A compound of nouns is no English that it is only like.
  if (heard && heard.difference > surelyAlike && splitNouns(bare, index)) return piece
  return heard ? { ...piece, heard: heard.terms, sure: sureOf(heard), words: splitWords(heard.terms[0]!) } : piece
}

/** 오토 프롬프트 is one word of the index, autoprompt. */
function joinPair(one: Piece, two: Piece | undefined, index: SearchIndex): Piece | undefined {
  const text = fold(one.text) + fold(two?.text ?? '')
  if (!two || text.length > 12 || !/^[가-힣]+$/.test(text)) return undefined
  // 그래프 큐엘: a name that ends with names of letters is one word, whatever its beginning is.
  const isSpelled = readLetters(fold(two.text)).length > 0
  if (!isSpelled && (isWritten(one, index) || hearWithParticle(fold(one.text), index))) return undefined
  const found = hearWithParticle(text, index)
  if (!found || (isSpelled && found.difference > surelyAlike)) return undefined
  const { terms: heard } = found
  return {
    text: `${one.text} ${two.text}`,
    words: splitWords(heard[0]!),
    heard,
    sure: sureOf(found),
    isOpen: two.isOpen,
  }
}

/** Whether posts have another name of it: 솔트 is salt, and no short. */
function isNamed({ words }: Piece, index: SearchIndex, synonyms: Synonyms): boolean {
  const { own, shipped } = findSynonym(words, 0, synonyms) ?? { own: [], shipped: [] }
  return [...own, ...shipped].some((name) => name.every((word) => index.findTerm(word.text)))
}

const isWritten = ({ words }: Piece, index: SearchIndex) =>
  words.length > 0 && words.every((word) => resolveWord(word, index))
