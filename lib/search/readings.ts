import { endsWithInnerParticle, findVerb, listStems } from './korean'

/** A word of the vocabulary. */
export interface Term {
  term: string
  /** Number of posts that contain it. */
  posts: number
  /** Whether it occurs with particles that follow only nouns, which proves it a noun; Latin words: not only as a stem. */
  attested: boolean
}

/**
 * Tokens of a Hangul word, given what the posts attest: the longest attested noun it can be a form of, the verb it can
 * be a form of, or both; if neither is attested, the word itself and its possible stems. The index and queries use the
 * same function, so that they agree.
 */
export function readHangul(word: string, findTerm: (term: string) => Pick<Term, 'attested'> | undefined): string[] {
  const isKnown = (text: string) => findTerm(text)?.attested ?? false
  const stems = listStems(word).filter(({ text }) => text.length > 1 || word.length < 4)
  const noun = isKnown(word) ? { text: word, isNoun: true } : stems.find(({ text }) => isKnown(text))
  if (noun?.isNoun) return [noun.text]
  const verb = findVerb(word)
  const verbs = verb && (verb.isVerb || isKnown(verb.text)) ? [verb.text] : []
  if (noun) return [noun.text, ...verbs]
  // Where no verb is known, also what stands before a particle that can be an ending: 회전은, 회전이다.
  const nouns = stems
    .filter(({ text, isNoun }) => text.length > 1 && (isNoun || (verbs.length === 0 && !endsWithInnerParticle(text))))
    .map(({ text }) => text)
  return [word, ...nouns, ...verbs]
}
