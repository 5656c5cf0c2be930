import { fold, splitWords, type Word } from './analyze'
import { anyOf, near } from './expression'
import { type Group, makeGroup, mergeGroups, type Way } from './group'
import { findMeantNames } from './known-names'
import { longestPhrase } from './limit-query'
import type { ParsedQuery } from './parse-query'
import { hearPieces, type Piece, splitPieces } from './pieces'
import { resolvePiece } from './resolve-piece'
import { expressAll, found, listLatinWays, resolveInitials, resolveWord, tokensOf } from './resolve-word'
import type { SearchIndex } from './search-index'
import { findSoundAlikes } from './sound/find-alikes'
import { type FoundSynonym, findSynonym, type Synonyms } from './synonyms'
import { weighInPosts, weighPiece } from './weigh-piece'

/** A word or name of the query. */
export interface Unit {
  /** As typed. */
  text: string
  /** How much it can say: `weighWord`. */
  weight: number
  /** Missing when no post has it. */
  group?: Group
  /** What says nearly the same, of posts and of sections. */
  related?: { expression: string; sections: string; tokens: string[] }
}

/** Resolves each word or name of a query; words of questions are left out where there are others. */
export function resolveWords(parsed: ParsedQuery, index: SearchIndex, synonyms: Synonyms): Unit[] {
  const pieces = hearPieces(splitPieces(parsed), index, synonyms)
  const units: Unit[] = []
  const left: Unit[] = []
  for (let at = 0; at < pieces.length; ) {
    const name = resolveName(pieces, at, index, synonyms) ?? resolveJoined(pieces, at, index)
    if (name) {
      units.push(name.unit)
      at += name.pieces
      continue
    }
    const piece = pieces[at]!
    at += 1
    const weight = weighInPosts(piece, index)
    const resolved =
      weight === 0 && units.length > 0 ? [] : (resolvePiece(piece, index) ?? resolveMeant(piece, index, synonyms))
    for (const group of resolved ?? [undefined]) (weight === 0 ? left : units).push({ text: piece.text, weight, group })
  }
  const given = units.length > 0 ? units : left.map((unit) => ({ ...unit, weight: 1 }))
  const isFirst = ({ group }: Unit, at: number) =>
    !group || given.findIndex((unit) => unit.group && isSame(unit.group, group)) === at
  return given.filter(isFirst)
}

/** Whether two groups ask for the same: forms of a verb are one word. */
function isSame(one: Group, other: Group): boolean {
  const verbOf = ({ tokens }: Group) => tokens.find((token) => token.startsWith('~'))
  return one.expression === other.expression || (verbOf(one) !== undefined && verbOf(one) === verbOf(other))
}

interface Resolved {
  unit: Unit
  /** Number of pieces that it consists of. */
  pieces: number
}

/** A name that has other names: any of them. Those that ship with the search count less than what was typed. */
function resolveName(
  pieces: readonly Piece[],
  at: number,
  index: SearchIndex,
  synonyms: Synonyms,
): Resolved | undefined {
  const words = pieces.slice(at).map((piece) => piece.words)
  const ends = words.map((_, piece) => words.slice(0, piece + 1).flat().length)
  const all = words.flat()
  const known = findName(all, ends, synonyms)
  if (!known) return undefined
  const count = ends.indexOf(known.length) + 1
  const text = textOf(pieces.slice(at, at + count))
  const weight = count === 1 ? weighPiece(pieces[at]!) : 1
  if (weight === 0) return undefined
  const own = all.slice(0, known.length)
  const group = makeNameGroup(own, known, index, pieces.slice(at, at + count))
  return group && { unit: { text, weight, group }, pieces: count }
}

/** A word that no post has, as the name of the field that was meant. */
function resolveMeant({ words }: Piece, index: SearchIndex, synonyms: Synonyms): Group[] | undefined {
  const [word] = words
  const meant = word && words.length === 1 ? findMeantNames(word.text, synonyms) : undefined
  const groups = (meant?.names ?? []).flatMap((name) => {
    const own = splitWords(name)
    const known = findSynonym(own, 0, synonyms)
    return known?.length === own.length
      ? (makeNameGroup(own, known, index, [{ text: name, words: own, isOpen: false }]) ?? [])
      : []
  })
  const [first, ...others] = groups
  if (!meant || !first) return undefined
  return [{ ...mergeGroups(first, others), reading: meant.reading, sure: 0.85 }]
}

/** The longest name that ends where a piece ends. */
function findName(words: readonly Word[], ends: readonly number[], synonyms: Synonyms): FoundSynonym | undefined {
  for (const end of ends.filter((end) => end <= 6).reverse()) {
    const known = findSynonym(words.slice(0, end), 0, synonyms)
    if (known?.length === end) return known
  }
  return undefined
}

function makeNameGroup(own: Word[], known: FoundSynonym, index: SearchIndex, pieces: readonly Piece[]) {
  const isHeard = pieces.some(({ heard }) => heard)
  const literal = own.map((word) => resolveWord(word, index))
  const hasOwn = literal.every((group) => group !== undefined) && index.hasMatch(expressAll(literal))
  const mine = hasOwn ? listWays(own, index) : []
  const hangul = joinHangul(own)
  const group = makeGroup({
    ways: [...mine, ...known.own.flatMap((name) => listWays(name, index))],
    others: known.shipped.flatMap((name) => listWays(name, index)),
    inside: hasOwn && hangul.length > 2 ? hangul : undefined,
    shown: isHeard ? own.map(({ text }) => text).join(' ') : textOf(pieces),
    reading: isHeard ? 'sound' : hasOwn ? 'word' : 'synonym',
  })
  const alike = hasOwn && own.length === 1 ? literal.flatMap((one) => one?.also ?? []) : []
  // Where no post has its words near each other, one may have them apart.
  const isApart = hasOwn && own.length > 1 && !mine.some((way) => index.hasMatch(near(way)))
  const apart = isApart ? [expressAll(literal)] : []
  const also = [group.also, ...alike, ...apart].filter((one) => one !== undefined)
  const typed = listWays(own, index).flat(2)
  return found(
    { ...group, ...(isApart && { parts: [] }), typed, also: also.length > 0 ? anyOf(also) : undefined },
    index,
  )
}

/** Words in Hangul without the spaces between them, else nothing. */
function joinHangul(words: readonly Word[]): string {
  return words.every(({ kind }) => kind === 'hangul') ? words.map(({ text }) => text).join('') : ''
}

function listWays(words: readonly Word[], index: SearchIndex): Way[] {
  const [word] = words
  if (words.length === 1 && word?.kind === 'latin') return listLatinWays(word.text, index)
  return [words.map((one) => tokensOf(one, index))]
}

const textOf = (pieces: readonly Piece[]) => pieces.map(({ text }) => text).join(' ')

/** Two pieces that posts write together: flash attention is FlashAttention, too; initials are one name. */
function resolveJoined(pieces: readonly Piece[], at: number, index: SearchIndex): Resolved | undefined {
  const [one, two] = [pieces[at], pieces[at + 1]]
  const [first, second] = [one?.words[0], two?.words[0]]
  if (!first || !second || one!.words.length > 1 || two!.words.length > 1 || first.kind !== second.kind)
    return undefined
  const text = textOf([one!, two!])
  const joined = first.text + second.text
  if (first.kind === 'letters') {
    const group = resolveInitials(joined, index)
    return group && { unit: { text, weight: 1, group }, pieces: 2 }
  }
  const term =
    /^\d+$/.test(first.text) || first.text.length + second.text.length < 5 ? undefined : index.findTerm(joined)
  if (!term || (first.kind === 'hangul' && !term.attested)) return undefined
  const apart = [first, second].map((word) => tokensOf(word, index))
  const reading = one!.heard || two!.heard ? 'sound' : 'word'
  const alikes = [first, second].map((word) => findSoundAlikes(word.text, index))
  const others = alikes.every(({ length }) => length > 0) ? [alikes] : []
  const group = makeGroup({ ways: [[[joined]], apart], others, reading, shown: reading === 'sound' ? joined : text })
  return { unit: { text, weight: 1, group }, pieces: 2 }
}

/** Matches the words of a phrase; whether they are adjacent is checked in the text (`rank-posts.ts`). */
export function resolvePhrase(phrase: string, index: SearchIndex): Group {
  const words = splitWords(fold(phrase)).slice(0, longestPhrase)
  const hangul = joinHangul(words)
  const ways = [words.map((word) => tokensOf(word, index))]
  const group = makeGroup({
    ways,
    inside: hangul.length > 2 ? hangul : undefined,
    reading: 'word',
    shown: `"${phrase}"`,
  })
  return { ...group, inside: [] }
}

/** Expressions that an excluded word or phrase must not match. */
export function expressExcluded(text: string, index: SearchIndex): string[] {
  const groups = splitWords(fold(text))
    .slice(0, longestPhrase)
    .flatMap((word) => resolveWord(word, index) ?? [])
  return groups.length > 0 ? [expressAll(groups)] : []
}
