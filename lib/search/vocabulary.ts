import { fold, listLatinTokens, splitCapitals, splitWords, type Word } from './analyze'
import { endsWithInnerParticle, findVerb, listStems } from './korean'
import { readHangul, type Term } from './readings'

/** Every word of the posts, counted in a first pass, so that the second knows what is a noun. */
export class Vocabulary {
  readonly #terms = new Map<string, { posts: number; attested: boolean }>()
  readonly #termsOf = remember(listTerms)
  readonly #tokensOf = remember((word) => this.#read(word))

  /** Counts the words of one post. */
  add(texts: readonly string[]): void {
    const words = new Map<string, boolean>()
    for (const word of texts.flatMap(wordsOf)) {
      for (const { text, attests } of this.#termsOf(word)) words.set(text, attests || (words.get(text) ?? false))
    }
    for (const [term, attested] of words) {
      const known = this.#terms.get(term)
      this.#terms.set(term, { posts: (known?.posts ?? 0) + 1, attested: attested || (known?.attested ?? false) })
    }
  }

  /** Tokens of a text for the index, one behind the other. */
  indexWords(text: string): string {
    return wordsOf(text).flatMap(this.#tokensOf).join(' ')
  }

  /** The words under which something is in the index; verbs begin with `~`. */
  list(): Term[] {
    const words = [...this.#terms.keys()].filter((term) => !term.startsWith('~'))
    const used = new Set(words.flatMap((term) => this.#tokensOf({ text: term, kind: kindOf(term) })))
    return [...this.#terms].flatMap(([term, facts]) => (used.has(term) ? { term, ...facts } : []))
  }

  #read({ kind, text }: Pick<Word, 'kind' | 'text'>): string[] {
    if (kind === 'hangul') return readHangul(text, (term) => this.#terms.get(term))
    return kind === 'latin' ? listLatinTokens(text) : [text]
  }
}

const wordsOf = (text: string) => splitWords(fold(splitCapitals(text)))
const kindOf = (term: string) => (/[가-힣]/.test(term) ? 'hangul' : 'latin')

/** What a word may be, and what it attests. */
function listTerms({ kind, text }: Pick<Word, 'kind' | 'text'>): { text: string; attests: boolean }[] {
  if (kind === 'letters') return []
  if (kind === 'latin') return listLatinTokens(text).map((token) => ({ text: token, attests: false }))
  const stems = listStems(text).map((stem) => ({
    text: stem.text,
    attests: stem.isNoun && !endsWithInnerParticle(stem.text),
  }))
  const verb = findVerb(text)
  return [{ text, attests: false }, ...stems, ...(verb ? [{ text: verb.text, attests: verb.isVerb }] : [])]
}

/** The same words come again and again, in one post and in all: each is taken apart once. */
function remember<Result>(
  take: (word: Pick<Word, 'kind' | 'text'>) => Result,
): (word: Pick<Word, 'kind' | 'text'>) => Result {
  const known = new Map<string, Result>()
  return (word) => {
    const result = known.get(word.text) ?? take(word)
    known.set(word.text, result)
    return result
  }
}
