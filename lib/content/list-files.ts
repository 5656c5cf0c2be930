import { readdirSync } from 'node:fs'
import path from 'node:path'

/** Files that are posts or pages, or look as if they were meant to be. */
export function listContentFiles(root: string): string[] {
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .map((file) => file.split(path.sep).join('/'))
    .filter((file) => /^(?:posts|pages)\/(?:.*\.(?:mdx?|markdown)|[^/]+\.txt|.*\/index\.txt)$/.test(file))
    .sort()
}
