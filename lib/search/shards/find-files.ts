import { readFileSync } from 'node:fs'

/** Names the folder of the index that an export has written. */
export const searchFiles = '.generated/search-files.json'

/** The folder of the exported index and its worker, relative to the base path: `/assets/search/<hash>/`. */
export function findSearchFolder(): string {
  return (JSON.parse(readFileSync(searchFiles, 'utf8')) as { folder: string }).folder
}
