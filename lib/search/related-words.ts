import { stemmer } from 'stemmer'
import { unique, type Word } from './analyze'
import { findMainVerb, findVerb, listStems } from './korean'
import { consonantOf } from './likely-words'
import { actions } from './terms/actions'
import { everyday } from './terms/everyday'
import { notions } from './terms/notions'
import { objects } from './terms/objects'
import { people } from './terms/people'
import { things } from './terms/things'

const lists = [everyday, things, actions, notions, objects, people]

/** Groups of names, and by the first letter of each name which groups have one like it. */
interface Groups {
  names: readonly string[][]
  byInitial: ReadonlyMap<string, readonly number[]>
}

let groups: Groups | undefined
/** Groups by the token of a name, for the names with one first letter: a query asks for few, and tokens take time. */
const tokensByInitial = new Map<string, ReadonlyMap<string, readonly number[]>>()

/** The first letter, in which all forms of a word agree. */
const initialOf = (name: string) => (/^[가-힣]/.test(name) ? consonantOf(name) : name.charAt(0))

function listGroups(): Groups {
  const names = lists.flatMap((list) => list.trim().split('\n')).map((line) => line.split(', '))
  const byInitial = new Map<string, number[]>()
  for (const [number, group] of names.entries())
    for (const initial of unique(group.map(initialOf))) {
      const known = byInitial.get(initial) ?? []
      byInitial.set(initial, known)
      known.push(number)
    }
  return { names, byInitial }
}

/** Numbers of groups by the tokens that begin like a word. */
function listTokens(initial: string, { names, byInitial }: Groups): ReadonlyMap<string, readonly number[]> {
  const found = tokensByInitial.get(initial)
  if (found) return found
  const tokens = new Map<string, number[]>()
  for (const number of byInitial.get(initial) ?? [])
    for (const token of unique(names[number]!.filter((name) => initialOf(name) === initial).map(tokenOf))) {
      const known = tokens.get(token) ?? []
      tokens.set(token, known)
      known.push(number)
    }
  tokensByInitial.set(initial, tokens)
  return tokens
}

/** A verb in its dictionary form is the token of its forms. */
function tokenOf(name: string): string {
  if (/^[a-z]/.test(name)) return stemmer(name)
  return (name.endsWith('다') && findVerb(name)?.text) || name
}

/** Verbs of which a word is a form. One syllable is a noun or part of a name, if it is a form of a verb, too: 민, of 밀다. */
const listVerbs = (word: string) => (word.length > 1 ? [findVerb(word)?.text ?? '', findMainVerb(word) ?? ''] : [])

/** The tokens of a word of a query that groups have, and all names of these groups. */
function findGroups({ kind, text }: Pick<Word, 'kind' | 'text'>): { own: string[]; names: string[] } {
  groups ??= listGroups()
  const forms =
    kind === 'hangul' ? [text, ...listStems(text).map((stem) => stem.text), ...listVerbs(text)] : [stemmer(text)]
  const tokens = listTokens(initialOf(text), groups)
  const own = unique(forms.filter((form) => tokens.has(form)))
  const numbers = unique(own.flatMap((form) => tokens.get(form)!))
  return { own, names: unique(numbers.flatMap((number) => groups!.names[number]!)) }
}

/** Names of the groups that have a word of a query, in both languages: what says nearly the same, and the word itself. */
export const listRelatedNames = (word: Pick<Word, 'kind' | 'text'>): string[] => findGroups(word).names

/** Tokens of everyday words that say nearly the same as a word of a query, in both languages. */
export function listRelatedWords(word: Pick<Word, 'kind' | 'text'>): string[] {
  const { own, names } = findGroups(word)
  return unique(names.map(tokenOf)).filter((token) => !own.includes(token))
}
