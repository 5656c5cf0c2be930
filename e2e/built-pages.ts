import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { servers } from './addresses'

const built = path.resolve(servers.documents.directory, '.next')

/** Files of all prerendered pages by path, without their endings. */
export const files: Readonly<Record<string, string>> = JSON.parse(readFileSync(path.join(built, 'pages.json'), 'utf8'))

/** A file of a page on the disk of the server with the cache handler, as `ko/about.html`. */
export function fileOf(name: string): string {
  const { dir, name: page, ext } = path.parse(`/${name}`)
  return path.join(built, `${files[path.posix.join(dir, page)]}${ext}`)
}

/** Writes a file of a page anew, as the server does: the pages that the next build reuses are hard links to the old one. */
export function replacePage(name: string, bytes: Buffer | string): void {
  rmSync(fileOf(name), { force: true })
  writeFileSync(fileOf(name), bytes)
}
