import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { isDocument, noFlightData, stripRuntime } from '@/lib/strip-runtime'
import { writeWhole } from '@/lib/write-whole'

/**
 * Leaves of the pages that a build made what is served: documents without the runtime, and neither the data that
 * Next's router would ask for nor the parts that it would fetch ahead. Documents link by `<a>`, so that nothing ever
 * does. It is two thirds of what a build leaves on the disk, and would be read with each page.
 */
export function slimPages(folder = '.next/server/app'): void {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const file = path.join(folder, entry.name)
    if (entry.name.endsWith('.segments')) rmSync(file, { recursive: true })
    else if (entry.isDirectory()) slimPages(file)
    else if (entry.name.endsWith('.meta')) forgetSegments(file)
    else if (entry.name.endsWith('.html')) slimPage(file)
  }
}

/** The page no longer says that it has them. */
function forgetSegments(file: string): void {
  const { segmentPaths, ...meta } = JSON.parse(readFileSync(file, 'utf8')) as { segmentPaths?: string[] }
  if (segmentPaths) writeWhole(file, JSON.stringify(meta))
}

function slimPage(file: string): void {
  const html = readFileSync(file, 'utf8')
  if (!isDocument(html)) return
  writeWhole(file, stripRuntime(html))
  const data = file.replace(/html$/, 'rsc')
  if (existsSync(data)) writeWhole(data, noFlightData)
}
