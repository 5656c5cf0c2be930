import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { writeWhole } from '@/lib/write-whole'

const directory = '.next/cache/bodies'
const record = path.join(directory, 'last-build.json')

/**
 * Removes compiled posts that neither this build nor the last whole one is made with: that one may still be served.
 * @param keys of the bodies of this build
 */
export function dropBodies(keys: readonly string[]): void {
  mkdirSync(directory, { recursive: true })
  const last = existsSync(record) ? (JSON.parse(readFileSync(record, 'utf8')) as string[]) : []
  const used = new Set([...keys, ...last])
  for (const name of readdirSync(directory)) {
    const file = path.join(directory, name)
    if (file !== record && !used.has(name.slice(0, name.indexOf('.')))) rmSync(file)
  }
  writeWhole(record, JSON.stringify(keys))
}
