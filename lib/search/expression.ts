import { pairsOf, unique } from './analyze'

/** Builders of FTS5 queries (https://sqlite.org/fts5.html#full_text_query_syntax). */

const wordColumns = '{title tags headings summary paper body}'

function quote(token: string): string {
  return `"${token.replaceAll('"', '""')}"`
}

export function anyOf(expressions: readonly string[]): string {
  return expressions.length === 1 ? expressions[0]! : `(${expressions.join(' OR ')})`
}

export function allOf(expressions: readonly string[]): string {
  return expressions.length === 1 ? expressions[0]! : `(${expressions.join(' AND ')})`
}

/** Matches a word by any of its tokens. */
export function word(tokens: readonly string[]): string {
  return `${wordColumns} : ${anyOf(unique(tokens).map(quote))}`
}

/** Matches adjacent syllables in a title, tag or heading, with or without spaces between them. */
export function inside(hangul: string): string {
  return `pairs : ${quote(pairsOf(hangul).join(' '))}`
}

/** Matches words near each other, each by any of its tokens. */
export function near(words: readonly (readonly string[])[]): string {
  const distance = words.length * 3
  const [first = [], ...others] = words
  if (others.length === 0) return word(first)
  // NEAR does not support OR, so this lists the combinations of tokens, at most 16.
  const combinations = others.reduce<string[][]>(
    (sofar, tokens) => sofar.flatMap((one) => tokens.map((token) => [...one, token])).slice(0, 16),
    first.map((token) => [token]),
  )
  return anyOf(combinations.map((tokens) => `${wordColumns} : NEAR(${tokens.map(quote).join(' ')}, ${distance})`))
}

export function initials(letters: string): string {
  return `initials : ${quote(letters)} *`
}

export function facet(value: string): string {
  return `facets : ${quote(value)}`
}
