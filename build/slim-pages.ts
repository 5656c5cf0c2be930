import { existsSync, readdirSync } from 'node:fs'
import { readFile, rm } from 'node:fs/promises'
import path from 'node:path'
import { doAtOnce } from '@/lib/work/at-once'
import { replaceFile } from '@/server/cache/replace-file.js'
import { isDocument, noFlightData, stripRuntime } from '@/server/cache/strip-runtime'

/** Most of the time is disk I/O; each task holds a page in memory. */
const atOnce = 16

/**
 * Strips prerendered documents: removes the runtime, the flight data and the segments that Next's router would
 * prefetch. Documents link by `<a>`, so nothing requests these. They are two thirds of a build's size on disk, and
 * would be read with each page.
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

/** Removes the list of segments from a page's metadata. */
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
