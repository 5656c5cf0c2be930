import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { listOwnFiles } from '@/lib/files/own-files'

/**
 * Changes with the code in some folders and files, whatever room of them it is in, and with the packages that the site is made of.
 * @example hashSources(['lib/cards']) // => '6f1c0e7d2b9a'
 */
export function hashSources(folders: readonly string[]): string {
  const sources = folders.flatMap((folder) =>
    folder.endsWith('.ts')
      ? [folder]
      : listOwnFiles(folder)
          .filter((name) => /\.tsx?$/.test(name) && !name.includes('.test.'))
          .sort()
          .map((name) => path.join(folder, name)),
  )
  const texts = [...sources, 'package.json'].map((file) => readFileSync(file, 'utf8'))
  return createHash('sha256').update(texts.join('\n')).digest('hex').slice(0, 12)
}
