/** The expressions that the search writes (`expression.ts`, `coverage.ts`): a part of FTS5's language. */
export type Expression =
  | { kind: 'phrase'; tokens: string[]; isBeginning: boolean }
  | { kind: 'near'; tokens: string[]; distance: number }
  | { kind: 'and' | 'or'; parts: Expression[] }
  | { kind: 'within'; columns: string[]; part: Expression }

const lexeme = /"(?:[^"]|"")*"|[{}():*,]|[\w~]+/g

/**
 * Parses an expression of FTS5 (https://sqlite.org/fts5.html#full_text_query_syntax).
 * @throws Error that shows the expression, when it has something that the search does not write
 * @example parseExpression('{title} : "lora" OR facets : "lang:ko"')
 */
export function parseExpression(text: string): Expression {
  const words = text.match(lexeme) ?? []
  let at = 0
  const fail = (): never => {
    throw new Error(`The index cannot be asked ${JSON.stringify(text)}: unexpected ${words[at] ?? 'end'}.`)
  }
  const take = (wanted: string) => (words[at] === wanted ? words[at++] : fail())
  const isPhrase = () => words[at]?.startsWith('"') ?? false
  const takeTokens = () => {
    if (!isPhrase()) fail()
    return words[at++]!.slice(1, -1).replaceAll('""', '"').split(' ')
  }
  const parseOr = (): Expression => parseList('or', 'OR', () => parseList('and', 'AND', parsePart))
  const parseList = (kind: 'and' | 'or', sign: string, parse: () => Expression): Expression => {
    const parts = [parse()]
    while (words[at] === sign) {
      at += 1
      parts.push(parse())
    }
    return parts.length === 1 ? parts[0]! : { kind, parts }
  }
  const parseNear = (): Expression => {
    take('(')
    const tokens: string[] = []
    while (isPhrase()) tokens.push(...takeTokens())
    take(',')
    const distance = Number(words[at++])
    take(')')
    return { kind: 'near', tokens, distance }
  }
  const parsePhrase = (): Expression => {
    const tokens = takeTokens()
    const isBeginning = words[at] === '*'
    if (isBeginning) at += 1
    return { kind: 'phrase', tokens, isBeginning }
  }
  const parsePart = (): Expression => {
    const word = words[at] ?? fail()
    if (isPhrase()) return parsePhrase()
    at += 1
    if (word === '(') {
      const inner = parseOr()
      take(')')
      return inner
    }
    if (word === 'NEAR') return parseNear()
    const columns = [word]
    if (word === '{') {
      columns.pop()
      while (words[at] !== undefined && words[at] !== '}') columns.push(words[at++]!)
      take('}')
    }
    take(':')
    return { kind: 'within', columns, part: parsePart() }
  }
  const expression = parseOr()
  return at === words.length ? expression : fail()
}
