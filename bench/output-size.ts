import { readdirSync, statSync } from 'node:fs'
import path from 'node:path'

/**
 * Bytes and number of the files in a folder. Symlinks are not followed: their targets are in `node_modules`, which is
 * not counted.
 * @param skipped paths of folders that are left out
 */
export function measureFolder(folder: string, skipped: readonly string[] = []): { bytes: number; files: number } {
  const sum = { bytes: 0, files: 0 }
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const file = path.join(folder, entry.name)
    if (entry.isDirectory() && !skipped.includes(file)) {
      const inside = measureFolder(file, skipped)
      sum.bytes += inside.bytes
      sum.files += inside.files
    }
    if (!entry.isFile()) continue
    sum.bytes += statSync(file).size
    sum.files += 1
  }
  return sum
}
