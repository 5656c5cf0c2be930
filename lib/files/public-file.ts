import { existsSync, statSync } from 'node:fs'
import path from 'node:path'

/** A folder is no page: hosts differ in what they serve there. */
export function isPublicFile(pathname: string): boolean {
  const file = path.join('public', pathname)
  return existsSync(file) && statSync(file).isFile()
}
