import { cpSync, linkSync, mkdirSync, readdirSync } from 'node:fs'
import path from 'node:path'

/**
 * Links a file under another name instead of copying it. Where it cannot be linked (another disk: the cache of a Docker
 * build; a disk without links: exFAT) it is copied, with its age.
 * @param to must not be there
 */
export function linkFile(from: string, to: string): void {
  try {
    linkSync(from, to)
  } catch {
    cpSync(from, to, { preserveTimestamps: true, verbatimSymlinks: true, force: false, errorOnExist: true })
  }
}

/** Links all files of a folder; symbolic links stay what they are. */
export function linkFolder(from: string, to: string): void {
  mkdirSync(to, { recursive: true })
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [file, other] = [path.join(from, entry.name), path.join(to, entry.name)]
    if (entry.isDirectory()) linkFolder(file, other)
    else linkFile(file, other)
  }
}
