import { readdirSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { writeWhole } from '@/lib/write-whole'

/**
 * Removes the parts of pages that Next's router would fetch ahead of a visit. Documents link by `<a>`, so that nothing
 * ever asks for them; they are a third of what a build leaves on the disk, and read with each page.
 */
export function dropSegments(folder = '.next/server/app'): void {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const file = path.join(folder, entry.name)
    if (entry.name.endsWith('.segments')) rmSync(file, { recursive: true })
    else if (entry.isDirectory()) dropSegments(file)
    else if (entry.name.endsWith('.meta')) forgetSegments(file)
  }
}

/** The page no longer says that it has them. */
function forgetSegments(file: string): void {
  const { segmentPaths, ...meta } = JSON.parse(readFileSync(file, 'utf8')) as { segmentPaths?: string[] }
  if (segmentPaths) writeWhole(file, JSON.stringify(meta))
}
