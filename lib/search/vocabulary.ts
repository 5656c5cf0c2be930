import { fold, listLatinTokens, splitCapitals, splitParts, splitWords, type Word } from './analyze'
import { endsWithInnerParticle, findVerb, listStems } from './korean'
import { readHangul, type Term } from './readings'

/** All words of the posts, counted in a first pass, so that the second pass knows which are nouns. */
export class Vocabulary {
  readonly #terms = new Map<string, { posts: number; attested: boolean; settled: boolean }>()
  /** Terms counted since the last `settle`. */
  #counted = new Set<string>()
  /** Terms that are tokens of the index. */
  readonly #used = new Set<string>()
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
      const isNoun = known?.settled ? known.attested : attested || (known?.attested ?? false)
      this.#terms.set(term, { posts: (known?.posts ?? 0) + 1, attested: isNoun, settled: known?.settled ?? false })
      this.#counted.add(term)
    }
  }

  /** Tokens of a text for the index, separated by spaces. */
  indexWords(text: string): string {
    return wordsOf(text).flatMap(this.#tokensOf).join(' ')
  }

  /**
   * Finishes a batch of posts that become public together, and returns the terms counted in it that are tokens of the
   * index (verbs begin with `~`). From now on these terms keep their readings, whatever later posts attest, so that the
   * index and queries continue to agree.
   */
  settle(): Term[] {
    const counted = [...this.#counted]
    this.#counted = new Set()
    for (const term of counted) {
      this.#terms.get(term)!.settled = true
      if (term.startsWith('~')) continue
      for (const token of this.#tokensOf({ text: term, kind: kindOf(term) })) this.#used.add(token)
    }
    return counted.flatMap((term) => {
      const { posts, attested } = this.#terms.get(term)!
      return this.#used.has(term) ? { term, posts, attested } : []
    })
  }

  #read({ kind, text }: Pick<Word, 'kind' | 'text'>): string[] {
    if (kind === 'hangul') return readHangul(text, (term) => this.#terms.get(term))
    return kind === 'latin' ? listLatinTokens(text) : [text]
  }
}

const wordsOf = (text: string) => splitWords(fold(splitCapitals(text)))
const kindOf = (term: string) => (/[가-힣]/.test(term) ? 'hangul' : 'latin')

/** Possible terms of a word, and whether it attests them: as nouns or verbs, or as words and not only stems. */
function listTerms({ kind, text }: Pick<Word, 'kind' | 'text'>): { text: string; attests: boolean }[] {
  if (kind === 'letters') return []
  if (kind === 'latin') {
    const parts = splitParts(text)
    const whole = new Set([text, parts.join(''), ...parts])
    return listLatinTokens(text).map((token) => ({ text: token, attests: whole.has(token) }))
  }
  const stems = listStems(text).map((stem) => ({
    text: stem.text,
    attests: stem.isNoun && !endsWithInnerParticle(stem.text),
  }))
  const verb = findVerb(text)
  return [{ text, attests: false }, ...stems, ...(verb ? [{ text: verb.text, attests: verb.isVerb }] : [])]
}

/** Memoizes the analysis of words, which repeat within and across posts. */
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
