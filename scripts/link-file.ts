import { cpSync, linkSync } from 'node:fs'

/**
 * Links a file under another name instead of copying it. Where it cannot be linked (another disk: the cache of a Docker
 * build; a disk without links: exFAT) it is copied, with its age.
 * @param to must not be there
 */
export function linkFile(from: string, to: string): void {
  try {
    linkSync(from, to)
  } catch {
    cpSync(from, to, { preserveTimestamps: true, force: false, errorOnExist: true })
  }
}
