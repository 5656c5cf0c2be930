import { createWriteStream, mkdirSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { type Entry, openPromise, type ZipFile } from 'yauzl'

/**
 * Unpacks a zip file into a new temporary folder. yauzl rejects names that would escape it.
 * @throws Error when it is not a zip file
 */
export async function unpack(file: string): Promise<string> {
  const root = mkdtempSync(path.join(tmpdir(), 'import-'))
  const zip: ZipFile = await openPromise(file, { lazyEntries: true })
  for await (const entry of zip.eachEntry() as AsyncIterable<Entry>) {
    const target = path.join(root, entry.fileName.normalize('NFC'))
    if (entry.fileName.endsWith('/')) continue
    mkdirSync(path.dirname(target), { recursive: true })
    const stream: Readable = await zip.openReadStreamPromise(entry)
    await pipeline(stream, createWriteStream(target))
  }
  return root
}
