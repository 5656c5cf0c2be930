// @ts-check
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import Negotiator from 'negotiator'

/** @typedef {'br' | 'gzip' | undefined} Encoding undefined: not encoded */

const compressors = { br: promisify(brotliCompress), gzip: promisify(gzip) }

/** Results by header; browsers send few different ones. @type {Map<string, Encoding>} */
const known = new Map()

/**
 * The best encoding that a client accepts.
 * @param {string | undefined} accepted the `Accept-Encoding` of the request
 * @returns {Encoding}
 * @example chooseEncoding('gzip, deflate, br, zstd') // => 'br'
 */
export function chooseEncoding(accepted = '') {
  if (known.has(accepted)) return known.get(accepted)
  const headers = { 'accept-encoding': accepted }
  const asked = /** @type {any} */ (new Negotiator({ headers })) // its types lack `preferred`
  const best = asked.encoding(['br', 'gzip', 'identity'], { preferred: ['br', 'gzip'] })
  const encoding = best === 'br' || best === 'gzip' ? best : undefined
  if (known.size < 100) known.set(accepted, encoding)
  return encoding
}

/**
 * Compresses a body, off the main thread.
 * @param {Buffer} body
 * @param {Encoding} encoding
 * @param {{ isForEver: boolean }} options an immutable body is compressed at the highest level, in up to 250 ms
 * @returns {Promise<Buffer>} with memory of its own, so that who keeps it keeps no more than its bytes
 */
export async function encode(body, encoding, { isForEver }) {
  if (!encoding) return ownMemory(body)
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: isForEver ? constants.BROTLI_MAX_QUALITY : 6,
    [constants.BROTLI_PARAM_SIZE_HINT]: body.length,
  }
  return ownMemory(await compressors[encoding](body, encoding === 'br' ? { params } : { level: isForEver ? 9 : 6 }))
}

/**
 * What zlib and `Buffer.concat` return may be a view of a larger block (16 KB of a compressor, 8 KB of Node's pool) and
 * hold all of it: 300 bytes that are kept would take 16 KB.
 */
function ownMemory(/** @type {Buffer} */ bytes) {
  if (bytes.buffer.byteLength === bytes.length) return bytes
  const own = Buffer.allocUnsafeSlow(bytes.length)
  bytes.copy(own)
  return own
}
