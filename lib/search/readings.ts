import { findVerb, listStems } from './korean'

/** What is known of a word over all posts. */
export interface Term {
  term: string
  /** In how many posts. */
  posts: number
  /** Whether it is seen with particles that follow nouns only: then it is a noun. */
  attested: boolean
}

/**
 * What a Hangul word is found by, given what the posts attest: the longest noun that it may be a form of, the
 * verb that it may be a form of, or both; where neither is known, the word itself and what it might be. Index
 * and query decide alike.
 */
export function readHangul(word: string, findTerm: (term: string) => Pick<Term, 'attested'> | undefined): string[] {
  const isKnown = (text: string) => findTerm(text)?.attested ?? false
  const stems = listStems(word).filter(({ text }) => text.length > 1 || word.length < 4)
  const noun = isKnown(word) ? { text: word, isNoun: true } : stems.find(({ text }) => isKnown(text))
  if (noun?.isNoun) return [noun.text]
  const verb = findVerb(word)
  const verbs = verb && (verb.isVerb || isKnown(verb.text)) ? [verb.text] : []
  if (noun) return [noun.text, ...verbs]
  const nouns = stems.filter(({ isNoun, text }) => isNoun && text.length > 1).map(({ text }) => text)
  return [word, ...nouns, ...verbs]
}
