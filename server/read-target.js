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
 * Parses and normalizes the target of a request line (RFC 9112, 3.2).
 * @param {string} target
 * @returns {Target | 400 | 414} 400 for what no browser sends: an invalid percent-encoding, invalid UTF-8, control
 *   characters, a backslash, a fragment, `..`; 414 for a path that is too long
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

/** Fast path for most requests. */
const isPlainPath = (/** @type {string} */ path) => /^(?:\/(?!\.)[\w\-.~!$&'()*+,;=:@]*)+$/.test(path)

function isReadablePath(/** @type {string} */ path) {
  if (!path.startsWith('/') || /[\\#]/.test(path)) return false
  try {
    const decoded = decodeURIComponent(path)
    // biome-ignore lint/suspicious/noControlCharactersInRegex: it looks for them
    return !/[\0-\x1f\x7f]/.test(decoded) && !decoded.split(/[/\\]/).some((part) => part === '.' || part === '..')
  } catch {
    return false // URIError: invalid percent-encoding or invalid UTF-8
  }
}

/**
 * Collapses repeated slashes and appends one: the trailing slash makes the proxy redirect once, straight to the plain
 * path or to the new address of an old one.
 */
function joinSlashes(/** @type {string} */ path) {
  return path.includes('//') ? `${path}/`.replace(/\/{2,}/g, '/') : path
}
