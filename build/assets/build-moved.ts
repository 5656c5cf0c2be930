import { existsSync, readdirSync } from 'node:fs'
import { listPublicNames } from '@/lib/addresses/public-names'
import { listMoved } from '@/lib/content/moved'
import { writeIfChanged } from './write-if-changed'

/** Writes the tables of `proxy.ts`: redirects, from contentlayer's index, and files of `public/` with two names. */
export function buildMoved(): void {
  writeIfChanged('.generated/moved.json', JSON.stringify(listMoved()))
  const files = existsSync('public') ? readdirSync('public', { recursive: true, encoding: 'utf8' }) : []
  writeIfChanged('.generated/public-names.json', JSON.stringify(listPublicNames(files)))
}
