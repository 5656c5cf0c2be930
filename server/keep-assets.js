// @ts-check
import { randomUUID } from 'node:crypto'
import { copyFileSync, mkdirSync, readdirSync, renameSync, statSync } from 'node:fs'
import path from 'node:path'

/** Folders of this version, and the paths below which they are served. */
const folders = { '.next/static': '_next/static', 'public/assets': 'assets' }

/**
 * Copies this version's scripts, styles and pictures into a folder shared with other versions, from which a proxy
 * serves files that an instance of another version does not have. Runs before the first page is served.
 * @param {string} to
 * @returns {number} how many files were copied
 * @throws {Error} that says what cannot be written, and what to do
 */
export function keepAssets(to) {
  try {
    return Object.entries(folders).reduce((count, [from, below]) => count + keepFolder(from, path.join(to, below)), 0)
  } catch (error) {
    const { code, path: file } = /** @type {NodeJS.ErrnoException} */ (error)
    throw new Error(
      `ASSETS: ${file ?? to} cannot be written (${code}). Make it writable for this user, or leave it out.`,
    )
  }
}

function keepFolder(/** @type {string} */ from, /** @type {string} */ to) {
  const entries = readdirSync(from, { recursive: true, withFileTypes: true, encoding: 'utf8' })
  let count = 0
  for (const entry of entries.filter((one) => one.isFile())) {
    const file = path.join(entry.parentPath ?? entry.path, entry.name)
    if (keepFile(file, path.join(to, path.relative(from, file)))) count += 1
  }
  return count
}

/** Atomic copy: two instances may start at once, and the proxy reads meanwhile. */
function keepFile(/** @type {string} */ from, /** @type {string} */ to) {
  if (statSync(to, { throwIfNoEntry: false })?.size === statSync(from).size) return false
  mkdirSync(path.dirname(to), { recursive: true })
  const draft = `${to}.${randomUUID()}.draft`
  copyFileSync(from, draft)
  renameSync(draft, to)
  return true
}
