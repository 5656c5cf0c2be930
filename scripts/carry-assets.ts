import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'

/** Folders whose files have a hash of their content in their name. */
const hashed = ['.next/static', 'public/assets']

const week = 7 * 24 * 60 * 60 * 1000

/** In a release: files of earlier ones, and when a release that used them was last replaced. */
const record = 'carried.json'

/**
 * Takes scripts, styles and pictures of the last release into the next: a page that was opened before asks
 * for them. Files stay a week after the last release that used them.
 * @param from the folder of the last release
 * @param to the folder of the next
 * @param now milliseconds
 * @returns the files taken
 */
export function carryAssets(from: string, to: string, now = Date.now()): string[] {
  const before = existsSync(path.join(from, record))
    ? (JSON.parse(readFileSync(path.join(from, record), 'utf8')) as Record<string, number>)
    : {}
  const carried: Record<string, number> = {}
  for (const file of hashed.flatMap((folder) => listFiles(from, folder))) {
    const lastUsed = before[file] ?? now
    const target = path.join(to, file)
    if (existsSync(target) || now - lastUsed > week) continue
    mkdirSync(path.dirname(target), { recursive: true })
    cpSync(path.join(from, file), target)
    carried[file] = lastUsed
  }
  writeFileSync(path.join(to, record), JSON.stringify(carried))
  return Object.keys(carried)
}

function listFiles(root: string, folder: string): string[] {
  if (!existsSync(path.join(root, folder))) return []
  return readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((file) => path.join(folder, file))
    .filter((file) => statSync(path.join(root, file)).isFile())
}
