import { listVersions } from '@/lib/content'

const address = /^\/(?:[a-z]{2}\/)?posts\/([^/]+)\/?$/

/**
 * The keys under which the counts of a post stand: its translation key, which all languages share, and the slugs that its
 * `aliases` tell of. Undefined when readers can reach no such post. A slug that belongs to another post
 * today is not one of them.
 */
export function findPostKeys(key: string): [string, ...string[]] | undefined {
  const versions = listVersions(key)
  if (versions.length === 0) return undefined
  const former = versions.flatMap(({ aliases }) => aliases.flatMap((alias) => address.exec(alias)?.[1] ?? []))
  const others = new Set(former.filter((slug) => slug !== key && listVersions(slug).length === 0))
  return [key, ...others]
}
