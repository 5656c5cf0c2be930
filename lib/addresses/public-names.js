// @ts-check
import { existsSync, readdirSync } from 'node:fs'

/**
 * Rewrites for files of `public/` whose names exist in two Unicode forms: a Mac's file names may be decomposed (NFD),
 * people type composed ones (NFC), links copied from a Mac are decomposed again. Next compares bytes, so each file would
 * answer to one of them.
 * @param {string} [folder]
 * @returns {{ source: string, destination: string }[]}
 */
export function listOtherForms(folder = 'public') {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map(({ parentPath, name }) => `${parentPath}/${name}`.slice(folder.length).replaceAll('\\', '/'))
    .flatMap((path) => {
      const forms = new Set([path.normalize('NFC'), path.normalize('NFD')])
      forms.delete(path)
      return [...forms].map((form) => ({
        source: escapePattern(encodePath(form)),
        destination: escapeTarget(encodePath(path)),
      }))
    })
}

const encodePath = (/** @type {string} */ path) => path.split('/').map(encodeURIComponent).join('/')

/** Next compiles a destination as a pattern, too, and decodes it before it looks for the file. */
const escapeTarget = (/** @type {string} */ text) =>
  text.replace(/[()*!]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)

/** Escapes the syntax of path-to-regexp that `encodeURIComponent` leaves as it is; browsers send these as they are. */
const escapePattern = (/** @type {string} */ text) => text.replace(/[.()*!]/g, '\\$&')
