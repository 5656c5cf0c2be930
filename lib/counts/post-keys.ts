import { listVersions } from '@/lib/content'

const address = /^\/(?:[a-z]{2}\/)?posts\/([^/]+)\/?$/

/**
 * The keys of a post's counts: its translation key, which all languages share, and the old slugs in its `aliases`. A
 * slug that another post has today is left out. Undefined when no such post is public.
 */
export function findPostKeys(key: string): [string, ...string[]] | undefined {
  const versions = listVersions(key)
  if (versions.length === 0) return undefined
  const former = versions.flatMap(({ aliases }) => aliases.flatMap((alias) => address.exec(alias)?.[1] ?? []))
  const others = new Set(former.filter((slug) => slug !== key && listVersions(slug).length === 0))
  return [key, ...others]
}
