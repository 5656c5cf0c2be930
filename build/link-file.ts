import { cpSync, linkSync, mkdirSync, readdirSync } from 'node:fs'
import path from 'node:path'

/**
 * Makes a hard link. Where that fails (another file system, as in a Docker build; or one without links, such as exFAT)
 * the file is copied with its modification time.
 * @param to must not exist
 */
export function linkFile(from: string, to: string): void {
  try {
    linkSync(from, to)
  } catch {
    cpSync(from, to, { preserveTimestamps: true, verbatimSymlinks: true, force: false, errorOnExist: true })
  }
}

/** Links all files of a folder; symlinks are kept. */
export function linkFolder(from: string, to: string): void {
  mkdirSync(to, { recursive: true })
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [file, other] = [path.join(from, entry.name), path.join(to, entry.name)]
    if (entry.isDirectory()) linkFolder(file, other)
    else linkFile(file, other)
  }
}
