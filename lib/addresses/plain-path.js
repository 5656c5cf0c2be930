// @ts-check

/**
 * Decodes percent-encoded unreserved characters (letters, digits, `-`, `.`, `_`, `~`). Both forms are equivalent (RFC
 * 3986, 6.2.2.2), but Next does not treat them alike everywhere.
 * @param {string} path as the client sent it
 * @example decodeUnreserved('/%72obots%2Etxt') // => '/robots.txt'
 * @example decodeUnreserved('/tags/c%2B%2B') // => '/tags/c%2B%2B'
 */
export function decodeUnreserved(path) {
  return path.replace(/%(?:2[DE]|3\d|4[1-9A-F]|5[\dAF]|6[1-9A-F]|7[\dAE])/gi, decodeURIComponent)
}
