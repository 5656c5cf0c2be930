import type { GoldenQuery } from './queries'

export interface Verdict {
  query: GoldenQuery
  /** The first three results. */
  found: string[]
  passed: boolean
}

/** Whether an expected post is among the first three results; for nonsense, whether there are none. */
export function judge(queries: readonly GoldenQuery[], find: (query: string) => string[]): Verdict[] {
  return queries.map((query) => {
    const found = find(query.query).slice(0, 3)
    const passed =
      query.expected.length === 0 ? found.length === 0 : found.some((slug) => query.expected.includes(slug))
    return { query, found, passed }
  })
}
