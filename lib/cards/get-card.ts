import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { type Card, versionOf } from './card'
import { drawCard } from './draw-card'

/** Part of Next's cache, which builds and platforms keep. */
const directory = '.next/cache/cards'
/** Cards being drawn, so that concurrent requests draw each once. */
const drawing = new Map<string, Promise<Buffer>>()

/** The image of a card: from the disk cache, or drawn now (about 80 ms) and cached. */
export function getCard(card: Card): Promise<Buffer> {
  const version = versionOf(card)
  const known = drawing.get(version)
  if (known) return known
  const picture = readOrDraw(card, path.join(directory, `${version}.png`)).finally(() => drawing.delete(version))
  drawing.set(version, picture)
  return picture
}

async function readOrDraw(card: Card, file: string): Promise<Buffer> {
  const kept = await readFile(file).catch(ignore('ENOENT'))
  if (kept) return kept
  const picture = await drawCard(card)
  const part = `${file}.${process.pid}.part`
  await mkdir(directory, { recursive: true })
    .then(() => writeFile(part, picture))
    .then(() => rename(part, file))
    .catch(ignore('EROFS', 'EACCES', 'EPERM', 'ENOSPC')) // the disk is read-only or full: not cached
  return picture
}

const ignore =
  (...codes: string[]) =>
  (error: NodeJS.ErrnoException) => {
    if (!codes.includes(error.code ?? '')) throw error
  }
