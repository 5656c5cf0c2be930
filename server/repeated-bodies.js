// @ts-check
import { createHash } from 'node:crypto'
import { LRUCache } from 'lru-cache'
import { collectBody } from './collect-body.js'
import { chooseEncoding, encode } from './encodings.js'

/**
 * @typedef {import('node:http').IncomingMessage} Request
 * @typedef {import('node:http').ServerResponse} Response
 */

/** Bytes; a larger body is streamed. */
const longest = 2 ** 18
/** Number of bodies that are kept: a few for each language and encoding. */
const most = 16

/**
 * 404s are not cached, because what is asked for may be published next; but their body is the same page each time.
 * Crawlers and scanners ask for thousands of addresses: it is compressed once for all of them.
 * @param {typeof encode} [compress]
 */
export function createRepeatedBodies(compress = encode) {
  /** By encoding and hash of the body. @type {LRUCache<string, Promise<Buffer>>} */
  const bodies = new LRUCache({ max: most })

  /** Compresses the body of a 404 page, or takes what an equal body was compressed to. */
  function take(/** @type {Request} */ request, /** @type {Response} */ response) {
    const encoding = chooseEncoding(request.headers['accept-encoding'])
    if (request.method !== 'GET' || !encoding) return
    collectBody(response, {
      longest,
      isWanted: () =>
        response.statusCode === 404 &&
        /^text\/html\b/.test(String(response.getHeader('content-type'))) &&
        !response.hasHeader('content-encoding'),
      finish: (body, end) => {
        const key = encoding + createHash('sha1').update(body).digest('base64')
        const encoded = bodies.get(key) ?? compress(body, encoding, { isForEver: false })
        bodies.set(key, encoded)
        encoded.then(
          (bytes) => {
            response.setHeader('Content-Encoding', encoding)
            response.appendHeader('Vary', 'Accept-Encoding')
            response.setHeader('Content-Length', bytes.length)
            end(bytes)
          },
          (error) => {
            console.error('A 404 was not compressed:', error)
            bodies.delete(key)
            end(body)
          },
        )
      },
    })
  }

  return { take }
}
