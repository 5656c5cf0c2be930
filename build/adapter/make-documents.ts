import { readFile, stat, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { NextAdapter } from 'next'
import { doAtOnce } from '@/lib/work/at-once'
import { stripRuntime } from '@/server/cache/strip-runtime'
import { slimPage } from './slim-page'

export type BuildContext = Parameters<NonNullable<NextAdapter['onBuildComplete']>>[0]
type Prerender = BuildContext['outputs']['prerenders'][number]

/** Most of the time is disk I/O; each task holds a page in memory. */
const atOnce = 16

/**
 * Writes every prerendered page that is a document as it is served, and two lists: `pages.json`, the files of all pages
 * by path, and `server/missing.json`, HTML of the 404 page by language.
 */
export async function makeDocuments({ outputs, distDir }: BuildContext): Promise<void> {
  outputs.prerenders = outputs.prerenders.filter(({ id }) => !id.includes('.segments/')) // nothing fetches these
  const pages = outputs.prerenders.flatMap((page) => {
    const file = page.fallback?.filePath
    return file?.endsWith('.html') ? [{ page, file }] : []
  })
  const missing: Record<string, string> = {}
  for (const { page, file } of pages) {
    const lang = /^\/([^/]+)\/missing$/.exec(page.id)?.[1]
    if (lang) missing[lang] = stripRuntime(await readFile(file, 'utf8'))
  }
  await doAtOnce(atOnce, pages, async ({ page, file }) => {
    await slimPage(file, findInstead(page, missing))
    if (page.htmlSize !== undefined) page.htmlSize = (await stat(file)).size
  })
  const others = outputs.staticFiles.map(({ filePath }) => filePath).filter((file) => file.endsWith('.html'))
  await doAtOnce(atOnce, others, (file) => slimPage(file))
  // `Link` preloads the scripts that documents do not have.
  for (const { fallback } of outputs.prerenders) delete fallback?.initialHeaders?.link
  const files = pages.map(({ page, file }) => [page.id, path.relative(distDir, file).replace(/\.html$/, '')])
  await writeFile(path.join(distDir, 'pages.json'), JSON.stringify(Object.fromEntries(files)))
  await writeFile(path.join(distDir, 'server/missing.json'), JSON.stringify(missing))
}

/** `notFound()` renders in the browser only: its page is replaced by the 404 page of the language. */
function findInstead({ id, fallback }: Prerender, missing: Record<string, string>): string | undefined {
  return fallback?.initialStatus === 404 ? missing[id.split('/')[1] ?? ''] : undefined
}
