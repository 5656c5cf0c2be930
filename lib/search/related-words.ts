import { stemmer } from 'stemmer'
import { unique, type Word } from './analyze'
import { findMainVerb, findVerb, listStems } from './korean'
import { actions } from './terms/actions'
import { everyday } from './terms/everyday'
import { notions } from './terms/notions'
import { objects } from './terms/objects'
import { people } from './terms/people'
import { things } from './terms/things'

/** Words that say nearly the same, as tokens of the index, by each of them. */
let related: ReadonlyMap<string, readonly string[]> | undefined

function listRelated(): ReadonlyMap<string, readonly string[]> {
  const known = new Map<string, string[]>()
  for (const line of (everyday + things + actions + notions + objects + people).trim().split(/\n+/)) {
    const tokens = unique(line.split(', ').map(tokenOf))
    for (const token of tokens) {
      const others = known.get(token) ?? []
      known.set(token, others)
      others.push(...tokens.filter((other) => other !== token))
    }
  }
  return known
}

/** A verb in its dictionary form is the token of its forms. */
function tokenOf(name: string): string {
  if (/^[a-z]/.test(name)) return stemmer(name)
  return (name.endsWith('다') && findVerb(name)?.text) || name
}

/** Tokens of everyday words that say nearly the same as a word of a query, in both languages. */
export function listRelatedWords({ kind, text }: Pick<Word, 'kind' | 'text'>): string[] {
  related ??= listRelated()
  const forms =
    kind === 'hangul'
      ? [text, ...listStems(text).map((stem) => stem.text), findVerb(text)?.text ?? '', findMainVerb(text) ?? '']
      : [stemmer(text)]
  const own = forms.find((form) => related?.has(form))
  return own ? unique(related.get(own)!) : []
}
