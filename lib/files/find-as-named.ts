import path from 'node:path'
import { listOwnNames } from './own-files'

/**
 * The path of a file as it is called on disk. Macs store Hangul decomposed (NFD) and write other spaces into the names
 * of screenshots (U+202F before “PM”), which nobody can see or type: such names count as the same.
 * @param folder where the name begins
 * @param written relative name with `/`
 * @param root the content folder
 * @returns the path as written, where there is no such file
 */
export function findAsNamed(folder: string, written: string, root: string): string {
  return written.split('/').reduce((found, part) => path.join(found, findPart(found, part, root)), folder)
}

function findPart(folder: string, part: string, root: string): string {
  if (/^(?:|\.{1,2})$/.test(part)) return part
  const names = listOwnNames(folder, root)
  return names.includes(part) ? part : (names.find((name) => foldName(name) === foldName(part)) ?? part)
}

/** @example foldName('3.20\u202fPM'.normalize('NFD')) // => '3.20 PM' */
function foldName(name: string): string {
  return name.normalize('NFC').replace(/\p{Zs}/gu, ' ')
}
