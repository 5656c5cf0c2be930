import assert from 'node:assert/strict'
import { test } from 'node:test'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { encode } from './encodings.js'

/** Bodies as they come from Next: one piece of the pool of Node, several joined, and large ones. */
const bodies = ['', 'x', '{"hits":[]}', '어텐션'.repeat(40), 'ab'.repeat(4000), 'long '.repeat(20_000)].map((text) =>
  Buffer.concat([Buffer.from(text)]),
)

for (const encoding of ['br', 'gzip', undefined] as const) {
  test(`a body that is kept holds its own bytes only: ${encoding ?? 'as it is'}`, async () => {
    for (const isForEver of [true, false])
      for (const body of bodies) {
        const encoded = await encode(body, encoding, { isForEver })
        assert.equal(encoded.buffer.byteLength, encoded.length)
        const decode = { br: brotliDecompressSync, gzip: gunzipSync, none: (same: Buffer) => same }[encoding ?? 'none']
        assert.deepEqual(decode(encoded), body)
      }
  })
}
