/** Fingerprints of a site's public pages by path (`/api/fingerprints`). */
export interface Snapshot {
  site: string
  pages: Record<string, string>
}

export interface Changes {
  added: string[]
  changed: string[]
  removed: string[]
}

/**
 * URLs whose content has changed. Without a snapshot of the same site, every page is new.
 * @example compareSnapshots({ site, pages: { '/a': '1' } }, { site, pages: { '/a': '2' } }).changed // => [`${site}/a`]
 */
export function compareSnapshots(before: Snapshot | undefined, now: Snapshot): Changes {
  const known = new Map(before?.site === now.site ? Object.entries(before.pages) : [])
  const pages = Object.entries(now.pages)
  const toUrls = (paths: string[]) => paths.map((path) => now.site + path)
  return {
    added: toUrls(pages.flatMap(([path]) => (known.has(path) ? [] : path))),
    changed: toUrls(pages.flatMap(([path, name]) => (known.has(path) && known.get(path) !== name ? path : []))),
    removed: toUrls([...known.keys()].filter((path) => !Object.hasOwn(now.pages, path))),
  }
}
