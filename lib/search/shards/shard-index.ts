import type { StoredPost } from '@/lib/search/document'
import type { Term } from '@/lib/search/readings'
import { type SearchIndex, spellTerm } from '@/lib/search/search-index'
import { matchPosts, matchSections } from './match-expression'
import type { ShardStore } from './shard-store'
import { unknownPost } from './shown-post'
import { endKey, nameShard, unpackCounts, type Words } from './tables'

/** Asks the files of an index what `askIndex` asks a database; the answers are the same. For `ShardStore.run`. */
export function askShards(store: ShardStore): SearchIndex {
  const needed = <Found>(find: () => Found): Found => {
    const found = find()
    store.check()
    return found
  }
  const listWords = (rows: readonly ([string, Words] | undefined)[]) => unique(rows.flatMap((row) => termsOf(row?.[1])))
  const posts = remember(store, matchPosts)
  const sections = remember(store, matchSections)
  return {
    findTerm: (term) =>
      needed(() => {
        const row = store.find('vocabulary', term, spellTerm(term))
        return row && unpackCounts(...row)
      }),
    listByPrefix: (letters, count) =>
      needed(() => store.list('vocabulary', letters))
        .filter(([term]) => spellTerm(term).startsWith(letters))
        .map((row) => unpackCounts(...row))
        .sort(byUse)
        .slice(0, count),
    listHolding: (text, count) =>
      needed(() => listWords([store.find('holding', text.slice(0, 2))]))
        .filter(({ term }) => term.includes(text))
        .slice(0, count),
    listLike: (letters, edits) => needed(() => listLike(store, letters, edits)),
    listBySound: (keys) =>
      needed(() => listWords([...new Set(keys)].sort(compare).map((key) => store.find('sounds', key)))).slice(0, 100),
    // What is found of an expression while a part is missing is found with it, too.
    hasMatch: (expression) => posts(expression).length > 0 || needed(() => false),
    countPosts: () => store.manifest.posts,
    listIds: (expression, count) => posts(expression).slice(0, count),
    listSections: (expression, count) => sections(expression).slice(0, count),
    getPost: (id) => {
      store.check(isTable)
      const [, lang = '', slug = ''] = store.findName(id) ?? []
      return { lang, slug }
    },
    readPost: (id) => {
      store.check(isTable)
      return (store.ask(nameShard('text', id)) as StoredPost | undefined) ?? unknownPost
    },
  }
}

/**
 * Names and texts are asked for many at once, so a run goes on and lacks all of them; not before it is known of which
 * posts.
 */
const isTable = (name: string) => !/^(?:names|text)-/.test(name)

/** Lists of ids are asked for many at once, too: a run goes on with those that it has. Only complete lists are kept. */
function remember(store: ShardStore, match: typeof matchPosts): (expression: string) => number[] {
  const known = new Map<string, number[]>()
  return (expression) => {
    const found = known.get(expression) ?? match(store, expression)
    if (!store.lacks) known.set(expression, found)
    return found
  }
}

function termsOf(words: Words = []): Term[] {
  const terms: Term[] = []
  for (let at = 0; at < words.length; at += 2) terms.push(unpackCounts(words[at] as string, words[at + 1] as number))
  return terms
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

/** Most used first, as the database orders words. */
const byUse = (a: Term, b: Term) =>
  Number(b.attested) - Number(a.attested) ||
  b.posts - a.posts ||
  compare(spellTerm(a.term), spellTerm(b.term)) ||
  compare(a.term, b.term)

function unique(terms: readonly Term[]): Term[] {
  return [...new Map(terms.map((term) => [term.term, term])).values()]
}

/** The condition of `listLike` in `index-file.ts`. */
function listLike(store: ShardStore, letters: string, edits: number): (Term & { letters: string })[] {
  const third = Math.floor(letters.length / 3)
  const thirds = [letters.slice(0, third), letters.slice(third, -third), letters.slice(-third)]
  const rows: ([string, Words] | undefined)[] = []
  for (let length = letters.length - edits; length <= letters.length + edits; length += 1) {
    rows.push(
      store.find('ends', endKey('<', letters[0]!, length)),
      store.find('ends', endKey('>', letters.at(-1)!, length)),
    )
  }
  return unique(rows.flatMap((row) => termsOf(row?.[1])))
    .map((term) => ({ ...term, letters: spellTerm(term.term) }))
    .filter((term) => thirds.some((part) => term.letters.includes(part)))
    .sort(byUse)
    .slice(0, 500)
}
