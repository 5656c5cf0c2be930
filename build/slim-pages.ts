import { existsSync, readdirSync } from 'node:fs'
import { readFile, rm } from 'node:fs/promises'
import path from 'node:path'
import { doAtOnce } from '@/lib/work/at-once'
import { replaceFile } from '@/server/cache/replace-file.js'
import { isDocument, noFlightData, stripRuntime } from '@/server/cache/strip-runtime'

/** Most of the time is waiting for the disk; each holds a page in memory. */
const atOnce = 16

/**
 * Leaves of the pages that a build made what is served: documents without the runtime, and neither the data that
 * Next's router would ask for nor the parts that it would fetch ahead. Documents link by `<a>`, so that nothing ever
 * does. It is two thirds of what a build leaves on the disk, and would be read with each page.
 */
export async function slimPages(folder = '.next/server/app'): Promise<void> {
  await doAtOnce(atOnce, listTasks(folder), (task) => task())
}

function listTasks(folder: string): (() => Promise<void>)[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const file = path.join(folder, entry.name)
    if (entry.name.endsWith('.segments')) return () => rm(file, { recursive: true })
    if (entry.isDirectory()) return listTasks(file)
    if (entry.name.endsWith('.meta')) return () => forgetSegments(file)
    return entry.name.endsWith('.html') ? () => slimPage(file) : []
  })
}

/** The page no longer says that it has them. */
async function forgetSegments(file: string): Promise<void> {
  const { segmentPaths, ...meta } = JSON.parse(await readFile(file, 'utf8')) as { segmentPaths?: string[] }
  if (segmentPaths) await replaceFile(file, JSON.stringify(meta))
}

async function slimPage(file: string): Promise<void> {
  const html = await readFile(file, 'utf8')
  if (!isDocument(html)) return
  await replaceFile(file, stripRuntime(html))
  const data = file.replace(/html$/, 'rsc')
  if (existsSync(data)) await replaceFile(data, noFlightData)
}
