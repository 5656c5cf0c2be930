import { fold, splitWords } from './analyze'
import { word } from './expression'
import { anyOfTokens } from './group'
import { listRelatedWords } from './related-words'
import type { Unit } from './resolve-query'

/** A word of the query with everyday words that say nearly the same. */
export function relate(unit: Unit): Unit {
  const words = splitWords(fold(unit.text))
  const tokens = words.length === 1 ? listRelatedWords(words[0]!) : []
  if (tokens.length === 0) return unit
  const sections = anyOfTokens(tokens)
  const related = word(tokens)
  return { ...unit, related: { expression: related, sections, tokens } }
}
