import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs'
import path from 'node:path'
import { writeWhole } from '@/lib/files/write-whole'
import { listBodyFiles } from '@/lib/markdown/kept-bodies'
import { linkFile } from './link-file'

const kept = '.next/cache/bodies'
const served = '.generated/bodies'
const record = '.generated/last-bodies.json'

/**
 * Links the compiled posts of a build from the cache to the folder that the server reads.
 * @param keys keys of the bodies by source file
 * @throws Error that names a file without a compiled body
 */
export function publishBodies(keys: Readonly<Record<string, string>>): void {
  mkdirSync(served, { recursive: true })
  for (const [file, key] of Object.entries(keys)) {
    try {
      for (const name of listBodyFiles(key)) publish(path.join(kept, name), path.join(served, name))
    } catch (cause) {
      throw new Error(`${file} has no compiled form in ${kept}: build the site again`, { cause })
    }
  }
}

/** Atomic: the running server may read the file. */
function publish(from: string, to: string): void {
  if (isSame(from, to)) return
  const draft = `${to}.part`
  rmSync(draft, { force: true })
  linkFile(from, draft)
  renameSync(draft, to)
}

/** Whether both are the same inode: POSIX `rename` does nothing then, and the draft would stay. */
function isSame(from: string, to: string): boolean {
  const [one, other] = [from, to].map((file) => statSync(file, { throwIfNoEntry: false }))
  return one !== undefined && one.ino === other?.ino && one.dev === other.dev
}

/**
 * Deletes compiled posts that neither this build nor the last complete one uses: that one may still be served.
 * @param keys keys of the bodies of this build
 */
export function dropBodies(keys: readonly string[]): void {
  const last = existsSync(record) ? (JSON.parse(readFileSync(record, 'utf8')) as string[]) : []
  const used = new Set([...keys, ...last].flatMap(listBodyFiles))
  for (const directory of [kept, served]) {
    for (const name of existsSync(directory) ? readdirSync(directory) : [])
      if (!used.has(name)) rmSync(path.join(directory, name))
  }
  writeWhole(record, JSON.stringify(keys))
}
