import { listOwnFiles } from '@/lib/files/own-files'

/** Files that are posts or pages, or seem meant to be. */
export function listContentFiles(root: string): string[] {
  return listOwnFiles(root)
    .filter((file) => /^(?:posts|pages)\/(?:.*\.(?:mdx?|markdown)|[^/]+\.txt|.*\/index\.txt)$/.test(file))
    .sort()
}
