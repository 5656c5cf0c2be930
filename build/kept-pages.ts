import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs'
import path from 'node:path'
import { writeWhole } from '@/lib/files/write-whole'
import { secondsUntil } from '@/lib/revalidate/page-lifetime'
import { writeIfChanged } from './assets/write-if-changed'
import { linkFile } from './link-file'

/** Pages for the next build: in Next's cache folder, which CI keeps. */
const kept = '.next/cache/pages'
const record = path.join(kept, 'pages.json')
/** Written by `build/adapter/`: the files of all pages in `.next` by path, without their endings. */
const pagesFile = '.next/pages.json'
const manifestFile = '.next/prerender-manifest.json'
/** Read by `lib/content`: pages that this build does not prerender. */
const planFile = '.generated/kept-pages.json'

/** Written by `build/plan-pages.ts`, read by `cache-handler.js`. */
export const scheduleFile = '.generated/schedule.json'

export interface Schedule {
  /** When the next scheduled post is published, in epoch milliseconds; null if none is scheduled. */
  next: number | null
}

/** Entries of Next's prerender manifest by the path of the page. */
type Routes = Record<string, { srcRoute?: string | null; initialRevalidateSeconds?: number | false }>

/** Which pages a build makes. */
export interface PagePlan extends Pick<PageRecord, 'code' | 'keys'> {
  /** Paths of the pages that are reused. */
  plan: string[]
}

interface PageRecord {
  /** Fingerprint of everything except the content. */
  code: string
  /** Keys (page-keys.ts) by the path of the page. */
  keys: Record<string, string>
  routes: Routes
  /** As in `pages.json`. */
  files: Record<string, string>
}

interface Manifest {
  routes: Routes
}

const readJson = <Content>(file: string) => JSON.parse(readFileSync(file, 'utf8')) as Content

/**
 * Decides which pages are reused from the last build: those with the same key. None is when code has changed, or with
 * `isForced`.
 */
export function planPages(code: string, keys: Record<string, string>, { isForced = false } = {}): string[] {
  const last = existsSync(record) && !isForced ? readJson<PageRecord>(record) : undefined
  const same = last?.code === code ? Object.keys(keys).filter((page) => last.keys[page] === keys[page]) : []
  const ready = same.filter((page) => last?.routes[page] && existsSync(`${kept}/${last.files[page]}.html`))
  // Next must prerender at least one page of each route.
  const routeOf = (page: string) => last?.routes[page]?.srcRoute ?? ''
  const firsts = new Map(ready.toReversed().map((page) => [routeOf(page), page]))
  const plan = ready.filter((page) => firsts.get(routeOf(page)) !== page)
  writeIfChanged(planFile, JSON.stringify(plan))
  return plan
}

/** Adds the reused pages to those of this build, then stores all of them for the next build. */
export function keepPages(code: string, keys: Record<string, string>, plan: readonly string[]): void {
  const manifest = readJson<Manifest>(manifestFile)
  const files = readJson<PageRecord['files']>(pagesFile)
  if (plan.length > 0) {
    const last = readJson<PageRecord>(record)
    const { next } = readJson<Schedule>(scheduleFile)
    for (const page of plan) {
      const file = last.files[page] ?? ''
      files[page] = file
      linkPage(kept, '.next', file)
      manifest.routes[page] = { ...last.routes[page], initialRevalidateSeconds: findLifetime(file, next) }
    }
    linkAll(`${kept}/static`, '.next/static') // the style sheets of the reused pages
    writeWhole(manifestFile, JSON.stringify(manifest))
    writeWhole(pagesFile, JSON.stringify(files))
  }
  const pages = Object.keys(keys).filter((page) => manifest.routes[page] && files[page])
  const fresh = `${kept}.new`
  rmSync(fresh, { recursive: true, force: true })
  for (const page of pages) linkPage('.next', fresh, files[page] ?? '')
  linkAll('.next/static/chunks', `${fresh}/static/chunks`, '.css')
  linkAll('.next/static/media', `${fresh}/static/media`)
  const routes = Object.fromEntries(pages.map((page) => [page, manifest.routes[page] ?? {}]))
  const keptFiles = Object.fromEntries(pages.map((page) => [page, files[page] ?? '']))
  writeIfChanged(`${fresh}/pages.json`, JSON.stringify({ code, keys, routes, files: keptFiles } satisfies PageRecord))
  // Replaced by rename: in a half-deleted folder a page could lack one of its files.
  const old = `${kept}.old`
  rmSync(old, { recursive: true, force: true })
  if (existsSync(kept)) renameSync(kept, old)
  renameSync(fresh, kept)
  rmSync(old, { recursive: true, force: true })
}

/** The lifetime of a page now, counted from the time of its file as Next does; it was rendered under another schedule. */
function findLifetime(file: string, next: Schedule['next']): number | false {
  return next === null ? false : secondsUntil(next, statSync(`.next/${file}.html`).mtimeMs)
}

/** Links the HTML, flight data and metadata of a page. */
function linkPage(from: string, to: string, file: string): void {
  for (const end of ['.html', '.rsc', '.meta']) linkAll(`${from}/${file}${end}`, `${to}/${file}${end}`)
}

/**
 * Hard links instead of copies: safe, because the server never writes to a file in place, it renames a new one over it.
 */
function linkAll(from: string, to: string, end = ''): void {
  if (!existsSync(from)) return
  if (statSync(from).isDirectory()) {
    for (const name of readdirSync(from)) linkAll(path.join(from, name), path.join(to, name), end)
  } else if (from.endsWith(end) && !existsSync(to)) {
    mkdirSync(path.dirname(to), { recursive: true })
    linkFile(from, to)
  }
}
