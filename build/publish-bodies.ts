import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs'
import path from 'node:path'
import { writeWhole } from '@/lib/files/write-whole'
import { listBodyFiles } from '@/lib/markdown/kept-bodies'
import { linkFile } from './link-file'

const kept = '.next/cache/bodies'
const served = '.generated/bodies'
const record = '.generated/last-bodies.json'

/**
 * Puts the compiled posts of a build where its server reads them.
 * @param keys of the bodies of this build, by the file that they were compiled from
 * @throws Error that names the file which has not been compiled
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

/** In one step: the server of the last build may read it. */
function publish(from: string, to: string): void {
  if (isSame(from, to)) return
  const draft = `${to}.part`
  rmSync(draft, { force: true })
  linkFile(from, draft)
  renameSync(draft, to)
}

/** Whether both are the same file: POSIX renames a link over its own file by doing nothing. */
function isSame(from: string, to: string): boolean {
  const [one, other] = [from, to].map((file) => statSync(file, { throwIfNoEntry: false }))
  return one !== undefined && one.ino === other?.ino && one.dev === other.dev
}

/**
 * Removes compiled posts that neither this build nor the last whole one is made with: that one may still be served.
 * @param keys of the bodies of this build
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
