import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import path from 'node:path'
import { writeWhole } from '@/lib/files/write-whole'

/** Milliseconds for which files of an earlier build are still served. */
export const keptFor = 24 * 3_600_000

/**
 * Saves the assets of the current build: pages in open tabs and caches still request the styles and scripts of their
 * own build. File names contain a hash, so builds do not collide.
 * @param from the folder that the next build empties
 * @param to where they are kept; files already there are of earlier builds and keep their modification time
 */
export function keepAssets(from: string, to: string): void {
  for (const name of listAssets(from)) {
    if (!existsSync(path.join(to, name))) copy(path.join(from, name), path.join(to, name))
  }
}

/** Restores assets that the new build did not write itself, and deletes those older than `keptFor`. */
export function returnAssets(kept: string, to: string, now = Date.now()): void {
  for (const name of listAssets(kept)) {
    const file = path.join(kept, name)
    const isOwn = existsSync(path.join(to, name))
    if (isOwn || now - statSync(file).mtimeMs > keptFor) rmSync(file)
    else copy(file, path.join(to, name))
  }
}

function listAssets(folder: string): string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => /\.(?:js|css|woff2)$/.test(name))
}

function copy(from: string, to: string): void {
  mkdirSync(path.dirname(to), { recursive: true })
  writeWhole(to, readFileSync(from))
}
