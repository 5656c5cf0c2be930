import { createWriteStream, mkdirSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { type Entry, openPromise, validateFileName, type ZipFile } from 'yauzl'

/**
 * Unpacks a zip file, and the zip files in it (Notion's export holds its parts so), into a new temporary folder.
 * @throws Error when it is not a zip file, or a name in it would leave the folder
 */
export async function unpack(file: string): Promise<string> {
  const root = mkdtempSync(path.join(tmpdir(), 'import-'))
  const inner = await unpackInto(file, root)
  for (const one of inner) await unpackInto(one, root)
  return root
}

/** @returns the zip files that lie at its top */
async function unpackInto(file: string, root: string): Promise<string[]> {
  const zip: ZipFile = await openPromise(file, { lazyEntries: true, decodeStrings: false })
  const inner: string[] = []
  for await (const entry of zip.eachEntry() as AsyncIterable<Entry>) {
    const name = decodeName(entry.fileName as unknown as Buffer, entry.generalPurposeBitFlag).normalize('NFC')
    const problem = validateFileName(name)
    if (problem) throw new Error(problem)
    if (name.endsWith('/')) continue
    const target = path.join(root, name)
    mkdirSync(path.dirname(target), { recursive: true })
    const stream: Readable = await zip.openReadStreamPromise(entry)
    await pipeline(stream, createWriteStream(target))
    if (/^[^/]+\.zip$/i.test(name)) inner.push(target)
  }
  return inner
}

/** The flag that says that a name is UTF-8 (APPNOTE.TXT 4.4.4, bit 11). */
const isUtf8 = 0x800

/**
 * The name of an entry. `zip -r` writes UTF-8 without the flag, and old programs of Korean Windows write EUC-KR (code
 * page 949), while the specification takes such names for code page 437.
 */
function decodeName(bytes: Buffer, flags: number): string {
  const encodings = flags & isUtf8 ? ['utf-8'] : ['utf-8', 'euc-kr']
  for (const encoding of encodings) {
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes).replaceAll('\\', '/')
    } catch {
      // not in this encoding
    }
  }
  return bytes.toString('latin1')
}
