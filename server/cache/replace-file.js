import { randomUUID } from 'node:crypto'
import { rename, rm, writeFile } from 'node:fs/promises'

/**
 * Atomic write: readers see the old content or the new, also when the process is killed meanwhile.
 * @param {string} file
 * @param {string | Uint8Array} data
 * @throws Error of the file system; the temporary file is removed
 */
export async function replaceFile(file, data) {
  const draft = `${file}.${randomUUID()}.tmp`
  try {
    await writeFile(draft, data)
    await rename(draft, file)
  } catch (error) {
    await rm(draft, { force: true }).catch(() => {}) // the first error is thrown
    throw error
  }
}
