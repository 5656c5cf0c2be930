import { existsSync, statSync } from 'node:fs'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { absoluteUrl, toHref } from '@/lib/addresses/routes'
import { site } from '@/site.config'
import { fileOf } from './file-of'
import { findLinks, type Named } from './find-links'
import { renderRedirect } from './render-redirect'

/** Requests at the same time. */
const atOnce = 8

/** Link preview images, whose URL has a hash of their content: drawing one takes 0.1 s. */
const isCard = (link: string) => /^(?:\/[a-z]{2})?\/cards\//.test(link)

/** Needs a server, or is copied with `public/`. */
const isElsewhere = (link: string) => /^\/(?:api\/|(?:[a-z]{2}\/)?preview$)/.test(link) || isPublic(link)

/** A folder in `public/` is no page. */
function isPublic(link: string): boolean {
  const file = path.join('public', decodeURIComponent(link))
  return existsSync(file) && statSync(file).isFile()
}

/** What was written. */
export interface Exported {
  files: number
  /** Links to nothing: what was answered, and the page that has the link. */
  broken: { link: string; status: number; page: string }[]
}

/**
 * Requests everything that can be reached from these paths, and writes each response to a file. What browsers load of
 * `.next/static` is copied, no more: documents have no scripts of Next.
 * @param server URL of the running server, without the base path
 * @param starts paths relative to the base path, which must exist
 * @param last folder of the last export, whose link preview images are used again
 */
export async function exportPages(
  server: string,
  starts: readonly string[],
  { out, last }: { out: string; last: string },
): Promise<Exported> {
  const exported: Exported = { files: 0, broken: [] }
  const waiting = starts.map((link) => ({ link, page: 'the list of pages', isMention: false }))
  const known = new Set(starts)
  const write = async (name: string, body: Buffer | string) => {
    const file = path.join(out, name)
    await mkdir(path.dirname(file), { recursive: true })
    await writeFile(file, body)
    exported.files += 1
  }
  const take = async ({ link, page, isMention }: (typeof waiting)[number]): Promise<Named | undefined> => {
    const local = findLocal(link, last)
    if (local) {
      const body = await readFile(local)
      await write(fileOf(link, ''), body)
      return link.endsWith('.css') ? findLinks(body.toString(), 'text/css', site, link) : undefined
    }
    const response = await fetch(server + toHref(link), { redirect: 'manual' })
    const body = Buffer.from(await response.arrayBuffer())
    const type = response.headers.get('content-type') ?? ''
    const location = response.headers.get('location')
    if (location) {
      await write(fileOf(link, 'text/html'), renderRedirect(new URL(location, absoluteUrl(link)).href))
    } else if (response.ok) {
      await write(fileOf(link, type), body)
      return /^(?:text|application)\//.test(type) ? findLinks(body.toString(), type, site, link) : undefined
    } else if (!isMention) exported.broken.push({ link, status: response.status, page })
    return undefined
  }
  const work = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const { links = [], mentions = [] } = (await take(next)) ?? {}
      for (const link of [...links, ...mentions]) {
        if (known.has(link) || isElsewhere(link)) continue
        known.add(link)
        waiting.push({ link, page: next.link, isMention: !links.includes(link) })
      }
    }
  }
  // A worker ends when the queue is empty, though the others may still find links.
  while (waiting.length > 0) await Promise.all(Array.from({ length: atOnce }, work))
  return exported
}

/** The file of a style sheet, a font, or a link preview image of the last export. */
function findLocal(link: string, last: string): string | undefined {
  if (link.startsWith('/_next/static/')) return path.join('.next/static', link.slice('/_next/static/'.length))
  const card = path.join(last, fileOf(link, ''))
  return isCard(link) && existsSync(card) ? card : undefined
}
