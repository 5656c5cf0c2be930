import { readFileSync, writeFileSync } from 'node:fs'

/** Leaves an unchanged file alone, so that nothing that watches it wakes. */
export function writeIfChanged(file: string, text: string): void {
  try {
    if (readFileSync(file, 'utf8') === text) return
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
  }
  writeFileSync(file, text)
}
