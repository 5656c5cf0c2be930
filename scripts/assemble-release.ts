import { cpSync, existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { carryAssets } from './carry-assets'

/** How a release is served, in its folder; `PORT` and `HOSTNAME` are honoured. The Dockerfile says the same. */
export const startCommand = ['node', 'server.js'] as const

/** Answers when pages are served: for health checks of the Dockerfile and the proxy. */
export const healthPath = '/robots.txt'

/**
 * Puts all that a server needs into a folder of its own, from a build with `BUILD=release`: Next's standalone
 * output and what it leaves out. The folder appears whole or not at all.
 * @param site where it was built
 * @param to the folder of the release
 * @param options `url` of the site, as it was built; `carryFrom`, a release whose assets readers may still ask for
 * @returns the folder to start in: below `to` when `node_modules` was above the site
 */
export function assembleRelease(site: string, to: string, options: { url: string; carryFrom?: string }): string {
  const manifest = JSON.parse(readFileSync(path.join(site, '.next/required-server-files.json'), 'utf8')) as {
    relativeAppDir?: string
  }
  const below = manifest.relativeAppDir ?? ''
  const draft = `${to}.draft`
  rmSync(draft, { recursive: true, force: true })
  copy(path.join(site, '.next/standalone'), draft)
  const started = path.join(draft, below)
  for (const part of ['.next/static', '.next/cache/bodies', 'public'])
    copy(path.join(site, part), path.join(started, part))
  // Pages are made again while serving, with the address that they were built with.
  writeFileSync(path.join(started, '.env'), `SITE_URL=${options.url}\n`)
  if (options.carryFrom && existsSync(options.carryFrom)) carryAssets(options.carryFrom, started)
  rmSync(to, { recursive: true, force: true })
  renameSync(draft, to)
  return path.join(to, below)
}

/** Links stay links (`.next/node_modules`), and files keep their age: pages are made again by it. */
function copy(from: string, to: string): void {
  cpSync(from, to, { recursive: true, verbatimSymlinks: true, preserveTimestamps: true })
}
