import { readFileSync, writeFileSync } from 'node:fs'

/** Does not touch an unchanged file, so that file watchers are not triggered. */
export function writeIfChanged(file: string, text: string): void {
  try {
    if (readFileSync(file, 'utf8') === text) return
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
  }
  writeFileSync(file, text)
}
