import { disassemble, getChoseong } from 'es-hangul'
import { countEdits } from './edits'
import { readLetters } from './sound/letter-names'
import type { Synonyms } from './synonyms'

/** Shortest names, in letters, that typos are corrected to; with two edits, and by initial consonants. */
const shortest = { edit: 7, edits: 12, initials: 3 }

/** Names by their number of letters and by their first or last letter, and Hangul names by their initial consonants. */
interface Known {
  byEnds: ReadonlyMap<string, readonly string[]>
  byInitials: ReadonlyMap<string, readonly string[]>
}

const known = new WeakMap<Synonyms, Known>()

function listKnown(synonyms: Synonyms): Known {
  const found = known.get(synonyms)
  if (found) return found
  const [byEnds, byInitials] = [new Map<string, string[]>(), new Map<string, string[]>()]
  const add = (map: Map<string, string[]>, key: string, name: string) => {
    const names = map.get(key) ?? []
    map.set(key, names)
    names.push(name)
  }
  for (const name of synonyms.listKeys()) {
    const letters = disassemble(name)
    if (letters.length >= shortest.edit - 1)
      for (const key of endsOf(letters, letters.length)) add(byEnds, key, letters)
    if (/^[가-힣]{3,}$/.test(name)) add(byInitials, getChoseong(name), name)
    if (letters !== name) spelled.set(letters, name)
  }
  const made = { byEnds, byInitials }
  known.set(synonyms, made)
  return made
}

/** Names by their letters. */
const spelled = new Map<string, string>()

const endsOf = (letters: string, length: number) => [`<${letters[0]}${length}`, `>${letters.at(-1)}${length}`]

/**
 * Names of the field that a word no post has was meant to be: a typo of one (겨사하강법), its initial consonants, or its
 * letters as they are called (씨오티).
 */
export function findMeantNames(
  word: string,
  synonyms: Synonyms,
): { names: string[]; reading: 'typo' | 'initials' } | undefined {
  if (/^[ㄱ-ㅎ]+$/.test(word)) {
    const names = word.length < shortest.initials ? undefined : listKnown(synonyms).byInitials.get(word)
    return names && { names: names.slice(0, 4), reading: 'initials' }
  }
  const names = findNamesLike(disassemble(word), synonyms)
  return names.length > 0 ? { names, reading: 'typo' } : undefined
}

function findNamesLike(letters: string, synonyms: Synonyms): string[] {
  if (letters.length < shortest.edit || !/^(?:[ㄱ-ㅣ]+|[a-z]+)$/.test(letters)) return []
  const limit = letters.length >= shortest.edits ? 2 : 1
  const { byEnds } = listKnown(synonyms)
  const candidates = new Set<string>()
  for (let length = letters.length - limit; length <= letters.length + limit; length += 1)
    for (const key of endsOf(letters, length)) for (const name of byEnds.get(key) ?? []) candidates.add(name)
  const near = [...candidates].map((name) => ({ name, edits: countEdits(letters, name, limit) }))
  const fewest = Math.min(limit, ...near.map(({ edits }) => edits))
  return near
    .filter(({ edits }) => edits === fewest)
    .slice(0, 2)
    .map(({ name }) => spelled.get(name) ?? name)
}

/** Acronyms of the field that a Hangul word spells by the names of its letters. */
export function findSpelledNames(word: string, synonyms: Synonyms): string[] {
  return readLetters(word).filter((letters) => letters.length > 1 && synonyms.get(letters) !== undefined)
}
