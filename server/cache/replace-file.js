import { randomUUID } from 'node:crypto'
import { rename, rm, writeFile } from 'node:fs/promises'

/**
 * Writes a file so that readers, and a process that is killed meanwhile, leave the old content or the new.
 * @param {string} file
 * @param {string | Uint8Array} data
 * @throws Error of the file system, and nothing half is left
 */
export async function replaceFile(file, data) {
  const draft = `${file}.${randomUUID()}.tmp`
  try {
    await writeFile(draft, data)
    await rename(draft, file)
  } catch (error) {
    await rm(draft, { force: true }).catch(() => {}) // a read-only disk has none; the error above says it
    throw error
  }
}
