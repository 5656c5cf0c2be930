import { longestQuery } from './parse-query'

/** Filters of the search page, by the names that they have in a query (`tag:llm`). */
export const filterNames = ['tag', 'year', 'venue', 'lang'] as const
export type Filters = Partial<Record<(typeof filterNames)[number], string>>

/**
 * A query with filters as a query alone.
 * @example writeQuery('어텐션', { tag: 'llm', year: '2022' }) // => 'tag:llm year:2022 어텐션'
 */
export function writeQuery(query: string, filters: Filters): string {
  const facets = filterNames.flatMap((name) => (filters[name] ? `${name}:${filters[name]}` : []))
  return [...facets, query].join(' ').trim().slice(0, longestQuery)
}
