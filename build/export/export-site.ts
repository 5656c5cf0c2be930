import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { CommandFailed } from '@/build/run'
import { fromPagesFolder } from '@/lib/addresses/page-names'
import { absoluteUrl, routes as siteRoutes, toHref } from '@/lib/addresses/routes'
import { say } from '@/lib/i18n/authors'
import { defaultLanguage, site } from '@/site.config'
import { describeBroken } from './broken-links'
import { exportPages } from './export-pages'
import { fileOfAlias } from './file-of'
import { writeHostFiles } from './host-files'
import { feedCopies, hasQuery, listOldAddresses, type OldAddress } from './old-addresses'
import { renderRedirect } from './render-redirect'
import { serveBuild } from './serve-build'
import { tellWhatIsLeftOut } from './tell-what-is-left-out'
import { writeSearch } from './write-search'

const { building: texts } = say

/** Routes without a page that links to them. */
const unlinked = [
  ...['/robots.txt', '/manifest.webmanifest', '/sitemap.xml', '/api/fingerprints'],
  ...site.languages.flatMap((lang) => [siteRoutes.llms(lang), siteRoutes.llms(lang, true)]),
  ...(site.indexNowKey ? [`/${site.indexNowKey}.txt`] : []),
]

/**
 * Writes the built site to a folder: asks its own server for everything, and adds what hosts of files need. The folder
 * is replaced when all of it is written.
 * @throws Error that names links to nothing
 */
export async function exportSite(out: string): Promise<void> {
  tellWhatIsLeftOut()
  const started = performance.now()
  const fresh = `${out}.new`
  rmSync(fresh, { recursive: true, force: true })
  mkdirSync(fresh, { recursive: true })
  const searched = await writeSearch(fresh)
  const server = await serveBuild()
  const written = await exportPages(server.url, listStarts(), { out: fresh, last: out })
    .then(async (exported) => {
      await writeMissing(server.url, fresh)
      return exported
    })
    .finally(server.stop)
  if (written.broken.length > 0) throw new CommandFailed(describeBroken(written.broken))
  copyPublic(fresh)
  const addresses = listOldAddresses()
  const redirects = writeOldAddresses(fresh, addresses)
  const hostFiles = writeHostFiles(fresh, addresses)
  const old = `${out}.old`
  rmSync(old, { recursive: true, force: true })
  if (existsSync(out)) renameSync(out, old)
  renameSync(fresh, out)
  rmSync(old, { recursive: true, force: true })
  const seconds = ((performance.now() - started) / 1000).toFixed(1)
  const { files } = written
  console.log(texts.exported(out, files, searched, redirects, hostFiles.join(' '), seconds, site.url))
}

/** Every prerendered page, also those that nothing links to, and the routes that only programs request. */
function listStarts(): string[] {
  const manifest = readFileSync('.next/prerender-manifest.json', 'utf8')
  const { routes } = JSON.parse(manifest) as { routes: Record<string, { initialStatus?: number }> }
  const files = JSON.parse(readFileSync('.next/pages.json', 'utf8')) as Record<string, string>
  const prefix = new RegExp(`^/${defaultLanguage}(?=/|$)`)
  const pages = Object.entries(routes)
    .filter(([, { initialStatus = 200 }]) => initialStatus === 200)
    .map(([route]) => route)
    .filter((route) => !/^\/_|\/(?:not-found|missing)$/.test(route) && !isMissing(files[route]))
    .map((route) => encodeURI(decodeURI(fromPagesFolder(route.replace(prefix, '')) || '/')))
  return [...new Set([...pages, ...unlinked])]
}

/** Whether the build prerendered a 404 page there: for a scheduled post, and for what only that post has. */
function isMissing(file = ''): boolean {
  const meta = `.next/${file}.meta`
  return existsSync(meta) && JSON.parse(readFileSync(meta, 'utf8')).status === 404
}

/** `404.html` of each language: hosts serve the nearest one above a missing file, or that at the root. */
async function writeMissing(server: string, out: string): Promise<void> {
  for (const lang of site.languages) {
    const folder = lang === defaultLanguage ? '' : lang
    const response = await fetch(server + toHref(path.posix.join('/', folder, 'missing')))
    if (response.status !== 404) throw new Error(`the 404 page of ${lang} answers ${response.status}`)
    mkdirSync(path.join(out, folder), { recursive: true })
    writeFileSync(path.join(out, folder, '404.html'), await response.text())
  }
}

/** A host of files compares bytes: a file with a decomposed name (NFD) is written with the name that people type, too. */
function copyPublic(out: string): void {
  cpSync('public', out, { recursive: true, filter: (file) => !file.endsWith('.DS_Store') })
  const names = JSON.parse(readFileSync('.generated/public-names.json', 'utf8')) as Record<string, string>
  for (const [composed, onDisk] of Object.entries(names))
    if (composed !== onDisk) cpSync(path.join('public', onDisk), path.join(out, composed), { recursive: true })
}

/** @returns how many were written */
function writeOldAddresses(out: string, addresses: readonly OldAddress[]): number {
  for (const copy of feedCopies) cpSync(path.join(out, 'feed.xml'), path.join(out, copy))
  let count = feedCopies.length
  for (const { from, to } of addresses) {
    const name = fileOfAlias(from)
    if (name === undefined || feedCopies.includes(from) || from !== from.normalize('NFC')) continue
    const file = path.join(out, name)
    if (existsSync(file) || isFile(path.dirname(file))) continue
    mkdirSync(path.dirname(file), { recursive: true })
    writeFileSync(file, renderRedirect(absoluteUrl(to)))
    count += 1
  }
  const lost = addresses.filter(hasQuery)
  if (lost.length > 0) {
    const shown = lost.slice(0, 5).map(({ from }) => from)
    console.warn(texts.queriesLost(lost.length, shown))
  }
  return count
}

const isFile = (file: string) => existsSync(file) && statSync(file).isFile()
