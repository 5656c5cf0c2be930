import { existsSync } from 'node:fs'
import { readFile, rm } from 'node:fs/promises'
import { replaceFile } from '@/server/cache/replace-file.js'
import { isDocument, noFlightData, stripRuntime } from '@/server/cache/strip-runtime'

/**
 * Writes a prerendered document as it is served: without the runtime, the flight data and the segments that Next's
 * router would prefetch. Documents link by `<a>`, so nothing requests these. They are two thirds of a build's size on
 * disk, and would be read with each page.
 * @param file HTML; flight data and metadata lie beside it
 * @param instead a document to write where the page is none
 */
export async function slimPage(file: string, instead?: string): Promise<void> {
  await dropSegments(file)
  const rendered = await readFile(file, 'utf8')
  const html = isDocument(rendered) ? stripRuntime(rendered) : instead
  if (html === undefined) return
  await replaceFile(file, html)
  const data = file.replace(/html$/, 'rsc')
  if (existsSync(data)) await replaceFile(data, noFlightData)
}

/** Removes the segments of a page, and their list in its metadata: Next would read them all with the page. */
async function dropSegments(file: string): Promise<void> {
  await rm(file.replace(/html$/, 'segments'), { recursive: true, force: true })
  const metadata = file.replace(/html$/, 'meta')
  if (!existsSync(metadata)) return
  const { segmentPaths, ...meta } = JSON.parse(await readFile(metadata, 'utf8')) as { segmentPaths?: string[] }
  if (segmentPaths) await replaceFile(metadata, JSON.stringify(meta))
}
