// @ts-check

/**
 * Writes letters, digits, `-`, `.`, `_` and `~` as they are: encoded they are the same address (RFC 3986, 6.2.2.2), but
 * Next finds some pages by one form and answers by the other.
 * @param {string} path as it was sent
 * @example decodeUnreserved('/%72obots%2Etxt') // => '/robots.txt'
 * @example decodeUnreserved('/tags/c%2B%2B') // => '/tags/c%2B%2B'
 */
export function decodeUnreserved(path) {
  return path.replace(/%(?:2[DE]|3\d|4[1-9A-F]|5[\dAF]|6[1-9A-F]|7[\dAE])/gi, decodeURIComponent)
}
