// @ts-check

/** @typedef {import('node:http').ServerResponse} Response */

/**
 * Buffers the body of a response until it is complete.
 * @param {Response} response its methods are replaced
 * @param {object} options
 * @param {(response: Response) => boolean} options.isWanted called once, when the headers are set; false: streamed
 * @param {number} options.longest bytes; a longer body is streamed
 * @param {(body: Buffer, end: (body?: Buffer) => void) => void} options.finish gets the body and the original `end`
 */
export function collectBody(response, { isWanted, longest, finish }) {
  const write = response.write.bind(response)
  const end = response.end.bind(response)
  const flushHeaders = response.flushHeaders.bind(response)
  const writeHead = response.writeHead.bind(response)
  /** @type {Buffer[]} */
  let chunks = []
  let size = 0
  /** @type {boolean | undefined} */
  let isCollecting

  const decide = () => {
    isCollecting ??= !response.headersSent && isWanted(response)
    return isCollecting
  }
  const add = (/** @type {unknown} */ chunk, /** @type {unknown} */ encoding) => {
    if (chunk === undefined || chunk === null || typeof chunk === 'function') return
    const bytes =
      typeof chunk === 'string'
        ? Buffer.from(chunk, typeof encoding === 'string' ? /** @type {BufferEncoding} */ (encoding) : 'utf8')
        : Buffer.from(/** @type {Uint8Array} */ (chunk))
    chunks.push(bytes)
    size += bytes.length
  }
  const letGo = () => {
    isCollecting = false
    const goesOn = chunks.map((chunk) => write(chunk)).at(-1) ?? true
    chunks = []
    return goesOn
  }

  response.write = /** @type {Response['write']} */ (
    (/** @type {unknown[]} */ ...args) => {
      if (!decide()) return write(.../** @type {[any]} */ (args))
      add(args[0], args[1])
      const written = args.findLast((one) => typeof one === 'function')
      if (typeof written === 'function') process.nextTick(written)
      return size > longest ? letGo() : true
    }
  )
  response.end = /** @type {Response['end']} */ (
    (/** @type {unknown[]} */ ...args) => {
      if (!decide()) return end(.../** @type {[any]} */ (args))
      add(args[0], args[1])
      const ended = args.findLast((one) => typeof one === 'function')
      if (typeof ended === 'function') response.once('finish', () => ended())
      isCollecting = false // `finish` writes to the response itself
      const body = Buffer.concat(chunks)
      chunks = []
      finish(body, (sent) => void end(sent))
      return response
    }
  )
  // Headers given here would be sent at once, before the body is known.
  response.writeHead = /** @type {Response['writeHead']} */ (
    (/** @type {unknown[]} */ ...args) => {
      if (isCollecting === undefined) setHead(response, args)
      if (!decide()) return writeHead(.../** @type {[any]} */ (args))
      return response
    }
  )
  // Next flushes the headers of a route before its body.
  response.flushHeaders = () => {
    if (!decide()) flushHeaders()
  }
}

/** What `writeHead` was called with: `(status, [message], [headers])`, headers as an object or as `[name, value, …]`. */
function setHead(/** @type {Response} */ response, /** @type {unknown[]} */ [status, ...rest]) {
  response.statusCode = Number(status)
  if (typeof rest[0] === 'string') response.statusMessage = /** @type {string} */ (rest.shift())
  const given = rest[0]
  if (!Array.isArray(given)) {
    for (const [name, value] of Object.entries(given ?? {})) if (value !== undefined) response.setHeader(name, value)
    return
  }
  const flat = given.flat()
  for (let at = 0; at < flat.length; at += 2) response.removeHeader(flat[at])
  for (let at = 0; at < flat.length; at += 2) response.appendHeader(flat[at], flat[at + 1])
}
