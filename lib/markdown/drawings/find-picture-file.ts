import { existsSync } from 'node:fs'
import path from 'node:path'
import { listOwnNames, Refusal, readOwn } from '@/lib/files/own-files'
import type { Place, Problems } from '@/lib/text/problems'

/** Of a post: its own, and that of the content, beyond which nothing is read. */
export interface Folders {
  directory: string
  root: string
}

/**
 * The file of a picture, beside the post or in `public`, with its bytes. Its name is written as an address (`100%25.png`), or
 * as it is (`100%.png`).
 * @returns undefined after adding the problem
 */
export function findPictureFile(
  src: string,
  { directory, root }: Folders,
  place: Place | undefined,
  problems: Problems,
): { file: string; bytes: Buffer } | undefined {
  const fileOf = (name: string) =>
    path.join(/*turbopackIgnore: true*/ name.startsWith('/') ? 'public' : directory, name)
  const names = [decode(src), src].map(fileOf)
  const file = names.find((name) => existsSync(/*turbopackIgnore: true*/ name)) ?? names[0]!
  const bytes = readOwn(file, root)
  const fail = (what: string, remedy: string) => void problems.error(place, `image: ${what}`, remedy)
  if (bytes instanceof Refusal && bytes.kind !== 'missing') return fail(`“${src}” ${bytes.reason}`, bytes.remedy)
  const missing = findMissing(file, root)
  if (missing || bytes instanceof Refusal)
    return fail(`there is no file “${src}”`, missing ?? `put the file itself at ${file}`)
  return bytes.length === 0 ? fail(`“${src}” is empty`, 'save the picture again') : { file, bytes }
}

/** @returns the text as it stands when its `%` is no escape */
function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** Compares names exactly, also on file systems that ignore case and Unicode form. */
function findMissing(file: string, root: string): string | undefined {
  const { dir, base } = path.parse(file)
  const names = listOwnNames(dir, root)
  if (names.includes(base)) return undefined
  const same = names.find((name) => name.normalize('NFC').toLowerCase() === base.normalize('NFC').toLowerCase())
  return same ? `the file is called “${same}”: write it exactly so` : `put the file at ${file}`
}
