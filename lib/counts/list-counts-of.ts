import { type Counts, getCounter } from '.'
import { findPostKeys } from './post-keys'

/** Counts of posts that are public; other ids are left out. */
export async function listCountsOf(ids: readonly string[]): Promise<Record<string, Counts>> {
  const all = await getCounter().listCounts()
  const known = [...new Set(ids)].flatMap((id) => {
    const keys = findPostKeys(id)
    return keys ? [[id, sumCounts(keys, all)] as const] : []
  })
  return Object.fromEntries(known)
}

/** The counts of one post, summed over its keys. */
export function sumCounts(keys: readonly string[], all: ReadonlyMap<string, Counts>): Counts {
  const own = keys.flatMap((key) => all.get(key) ?? [])
  return {
    views: own.reduce((sum, { views }) => sum + views, 0),
    likes: own.reduce((sum, { likes }) => sum + likes, 0),
  }
}
