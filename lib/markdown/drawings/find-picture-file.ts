import { existsSync } from 'node:fs'
import path from 'node:path'
import { findAsNamed } from '@/lib/files/find-as-named'
import { listOwnNames, Refusal, readOwn } from '@/lib/files/own-files'
import { say } from '@/lib/i18n/authors'
import type { Place, Problems } from '@/lib/text/problems'

/** The folder of the post, and the content folder, outside which nothing but `public/` is read. */
export interface Folders {
  directory: string
  root: string
}

/**
 * Finds an image file beside the post or in `public`, and reads it. Its name can be percent-encoded (`100%25.png`) or
 * literal (`100%.png`).
 * @returns undefined after adding the problem
 */
export function findPictureFile(
  src: string,
  { directory, root }: Folders,
  place: Place | undefined,
  problems: Problems,
  what = 'image',
): { file: string; bytes: Buffer } | undefined {
  const fileOf = (name: string) => findAsNamed(name.startsWith('/') ? 'public' : directory, name, root)
  const names = [decode(src), src].map(fileOf)
  const file = names.find((name) => existsSync(/*turbopackIgnore: true*/ name)) ?? names[0]!
  const bytes = readOwn(file, root)
  const fail = (found: string, remedy: string) => void problems.error(place, `${what}: ${found}`, remedy)
  if (bytes instanceof Refusal && bytes.kind !== 'missing')
    return fail(...say.files.unreadBeside(src, bytes.reason, bytes.remedy))
  const missing = findMissing(file, root)
  if (missing || bytes instanceof Refusal)
    return fail(...say.pictures.missing(src, missing?.same, file, missing === undefined))
  return bytes.length === 0 ? fail(...say.pictures.emptyFile(src)) : { file, bytes }
}

/** @returns the text itself when it is not valid percent-encoding */
function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** Compares names exactly, even on file systems that ignore case and Unicode normalization. */
function findMissing(file: string, root: string): { same: string | undefined } | undefined {
  const { dir, base } = path.parse(file)
  const names = listOwnNames(dir, root)
  if (names.includes(base)) return undefined
  const same = names.find((name) => name.normalize('NFC').toLowerCase() === base.normalize('NFC').toLowerCase())
  return { same }
}
