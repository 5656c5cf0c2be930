import { fold } from './analyze'
import { findVerb, listStems } from './korean'
import type { Piece } from './pieces'
import type { SearchIndex } from './search-index'
import { weights, weighWord } from './weigh-words'

/** A single word weighs without the signs around it: 괜찮은가? is a question. */
export function weighPiece({ text, words }: Piece): number {
  const [word] = words
  const isWritten = words.length === 1 && word?.kind === 'hangul' && fold(text).includes(word.text)
  return weighWord(isWritten ? word.text : fold(text).replace(/[?!.,;:…)]+$/, ''))
}

/** A form that nouns can have, too, is that of a verb where posts have the verb and no such noun: 만든, 골라. */
export function weighInPosts(piece: Piece, index: SearchIndex): number {
  const { text, words } = piece
  const weight = weighPiece(piece)
  const [word] = words
  if (weight !== weights.telling || words.length !== 1 || word?.kind !== 'hangul' || word.text.length < 2) return weight
  const isNoun = [word.text, ...listStems(word.text).map((stem) => stem.text)].some(
    (form) => form.length > 1 && index.findTerm(form)?.attested,
  )
  const verb = isNoun ? undefined : findVerb(word.text)
  return verb && fold(text).includes(word.text) && index.findTerm(verb.text) ? weights.verb : weight
}
