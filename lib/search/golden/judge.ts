import type { GoldenQuery } from './queries'

export interface Verdict {
  query: GoldenQuery
  /** The first three that were found. */
  found: string[]
  passed: boolean
}

/** Whether one of the expected posts is among the first three; for nonsense, whether nothing is found. */
export function judge(queries: readonly GoldenQuery[], find: (query: string) => string[]): Verdict[] {
  return queries.map((query) => {
    const found = find(query.query).slice(0, 3)
    const passed =
      query.expected.length === 0 ? found.length === 0 : found.some((slug) => query.expected.includes(slug))
    return { query, found, passed }
  })
}
