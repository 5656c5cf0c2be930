import assert from 'node:assert/strict'
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { test } from 'node:test'
import { zipSync } from 'fflate'
import { unpack } from './unpack'

/** Clears the flag that says that names are UTF-8, in local and central headers, as `zip -r` leaves it. */
function dropFlags(zip: Uint8Array): Buffer {
  const bytes = Buffer.from(zip)
  for (let at = 0; at + 10 < bytes.length; at += 1) {
    const signature = bytes.readUInt32LE(at)
    const flags = signature === 0x04034b50 ? at + 6 : signature === 0x02014b50 ? at + 8 : undefined
    if (flags !== undefined) bytes.writeUInt16LE(bytes.readUInt16LE(flags) & ~0x800, flags)
  }
  return bytes
}

/** “한글.html” in EUC-KR, as a string of one character a byte; fflate writes it so without UTF-8. */
const eucKr = Buffer.from([0xc7, 0xd1, 0xb1, 0xdb]).toString('latin1')

async function listUnpacked(bytes: Uint8Array, context: { after(done: () => void): void }): Promise<string[]> {
  const folder = mkdtempSync(path.join(tmpdir(), 'zip-'))
  const file = path.join(folder, 'a.zip')
  writeFileSync(file, bytes)
  const root = await unpack(file)
  context.after(() => {
    for (const one of [folder, root]) rmSync(one, { recursive: true })
  })
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.\w+$/.test(name))
    .sort()
}

const files = { '1/1-글.html': Buffer.from('가'), '1/img/한글.png': Buffer.from('나') }

test('Hangul names of a zip are read with and without the flag of UTF-8', async (t) => {
  assert.deepEqual(await listUnpacked(zipSync(files), t), Object.keys(files))
  assert.deepEqual(await listUnpacked(dropFlags(zipSync(files)), t), Object.keys(files))
})

test('names in EUC-KR are read, too', async (t) => {
  const zip = zipSync({ 'abcd.html': Buffer.from('가') })
  const bytes = Buffer.from(Buffer.from(zip).toString('latin1').replaceAll('abcd', eucKr), 'latin1')
  assert.deepEqual(await listUnpacked(bytes, t), ['한글.html'])
})

test('the parts of an export that lie in a zip are unpacked, and no name leaves the folder', async (t) => {
  assert.deepEqual(await listUnpacked(zipSync({ 'Part-1.zip': zipSync(files) }), t), [
    ...Object.keys(files),
    'Part-1.zip',
  ])
  await assert.rejects(listUnpacked(zipSync({ '../a.txt': Buffer.from('가') }), t), /relative path/)
})
