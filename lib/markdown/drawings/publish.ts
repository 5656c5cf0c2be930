import { createHash } from 'node:crypto'
import { existsSync, mkdirSync } from 'node:fs'
import path from 'node:path'
import { writeWhole } from '@/lib/files/write-whole'

/** Where images of posts are served from. */
export const published = 'public/assets/images'

/** Writes an image, once. @returns its path */
export function publish(name: string, bytes: Buffer | string, folder = published): string {
  const target = path.join(/*turbopackIgnore: true*/ folder, name)
  if (!existsSync(/*turbopackIgnore: true*/ target)) {
    mkdirSync(folder, { recursive: true })
    writeWhole(target, bytes)
  }
  return target
}

/** A name by content. */
export const hashOf = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex').slice(0, 16)
export const urlOf = (made: string) => made.replace(/^public/, '')
