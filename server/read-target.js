// @ts-check
import { decodeUnreserved } from '../lib/addresses/plain-path.js'

/** Longest path, in characters as sent; the longest of a post is 255 bytes, percent-encoded. */
const maxPathLength = 2048

/**
 * @typedef {object} Target
 * @property {string} url path and query for Next
 * @property {string} [authority] the host of an absolute target
 */

/**
 * Reads the target of a request line (RFC 9112, 3.2), in its plain form.
 * @param {string} target
 * @returns {Target | 400 | 414} the status of the refusal for what no browser sends: `%` that encodes nothing,
 *   bytes that are no UTF-8, control characters, a backslash, a fragment, `..`; for a path that is too long
 * @example readTarget('/tags/%E0%A4%A') // => 400
 * @example readTarget('http://blog.example.org/about') // => { url: '/about', authority: 'blog.example.org' }
 */
export function readTarget(target) {
  const authority = /^https?:\/\/([^/?#]*)/i.exec(target)?.[1]
  const rest = authority === undefined ? target : target.slice(target.indexOf('//') + 2 + authority.length)
  const origin = authority !== undefined && !rest.startsWith('/') ? `/${rest}` : rest
  const cut = origin.indexOf('?')
  const path = cut < 0 ? origin : origin.slice(0, cut)
  if (path.length > maxPathLength) return 414
  if (!isPlainPath(path) && !isReadablePath(path)) return 400
  return { url: joinSlashes(decodeUnreserved(path)) + (cut < 0 ? '' : origin.slice(cut)), authority }
}

/** What most requests are: seen at a glance. */
const isPlainPath = (/** @type {string} */ path) => /^(?:\/(?!\.)[\w\-.~!$&'()*+,;=:@]*)+$/.test(path)

function isReadablePath(/** @type {string} */ path) {
  if (!path.startsWith('/') || /[\\#]/.test(path)) return false
  try {
    const decoded = decodeURIComponent(path)
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
    return !/[\0-\x1f\x7f]/.test(decoded) && !decoded.split(/[/\\]/).some((part) => part === '.' || part === '..')
  } catch {
    return false // URIError: a % that encodes nothing, or bytes that are no UTF-8
  }
}

/**
 * Doubled slashes become one, and one at the end: Next sends both away with a slash at the end, and an old
 * address to its post, in one redirect.
 */
function joinSlashes(/** @type {string} */ path) {
  return path.includes('//') ? `${path}/`.replace(/\/{2,}/g, '/') : path
}
