import { renameSync, rmSync, writeFileSync } from 'node:fs'

/**
 * Atomic write: the file is either complete or absent, even if the process is killed or the disk is full. Needed for
 * files named by a hash of their content: a partial one would be taken as complete, and kept, by every later build.
 * @throws the file system's error, after removing the partial file
 */
export function writeWhole(file: string, data: string | Uint8Array): void {
  const draft = `${file}.${process.pid}.part`
  try {
    writeFileSync(draft, data)
    renameSync(draft, file)
  } catch (error) {
    rmSync(draft, { force: true })
    throw error
  }
}
