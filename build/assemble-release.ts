import { cpSync, readFileSync, renameSync, rmSync } from 'node:fs'
import path from 'node:path'
import { nodeFileTrace } from '@vercel/nft'

/** How a release is served, in its folder; `PORT` and `HOSTNAME` are honoured. The Dockerfile says the same. */
export const startCommand = ['node', 'server/index.js'] as const

/** Answers when pages are served: for health checks of the Dockerfile and the proxy. */
export const healthPath = '/api/health'

/** What Next's standalone output has not, or not as it is after the pages of the last build came back. */
const parts = ['.generated', '.next/prerender-manifest.json', '.next/server/app', '.next/static', 'public', 'server']

/**
 * Puts all that a server needs into a folder of its own, from a build with `BUILD=release`: Next's standalone
 * output and what it leaves out. The folder appears whole or not at all.
 * @param site where it was built
 * @param to the folder of the release
 * @returns the folder to start in: below `to` when `node_modules` was above the site
 */
export async function assembleRelease(site: string, to: string): Promise<string> {
  const manifest = JSON.parse(readFileSync(path.join(site, '.next/required-server-files.json'), 'utf8')) as {
    relativeAppDir?: string
  }
  const below = manifest.relativeAppDir ?? ''
  const draft = `${to}.draft`
  rmSync(draft, { recursive: true, force: true })
  copy(path.join(site, '.next/standalone'), draft)
  const started = path.join(draft, below)
  for (const part of parts) copy(path.join(site, part), path.join(started, part))
  await copyImports(site, draft, below)
  rmSync(path.join(started, 'server.js')) // server/index.js serves
  rmSync(path.join(started, '.env'), { force: true }) // what the builder knows: secrets are given when it runs
  rmSync(to, { recursive: true, force: true })
  renameSync(draft, to)
  return path.join(to, below)
}

/** What `server/` imports, packages and files of `lib/`; Next has put its own there. */
async function copyImports(site: string, to: string, below: string): Promise<void> {
  const base = path.resolve(site, path.relative(below, ''))
  const ignore = ['**/node_modules/next/**', '**/.next/**']
  const { fileList } = await nodeFileTrace([path.join(base, below, 'server/index.js')], { base, ignore })
  for (const file of fileList) copy(path.join(base, file), path.join(to, file))
}

/** Links stay links (`.next/node_modules`), and files keep their age: pages are made again by it. */
function copy(from: string, to: string): void {
  cpSync(from, to, { recursive: true, verbatimSymlinks: true, preserveTimestamps: true })
}
