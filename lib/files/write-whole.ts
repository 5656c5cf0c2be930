import { renameSync, rmSync, writeFileSync } from 'node:fs'

/**
 * Writes a file that is there whole or not at all, whatever ends the process or fills the disk meanwhile. For files that
 * are named by what is in them: half of one would be taken for the whole, and kept, by every build that follows.
 * @throws Error of the file system, and nothing half is left
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
