import { cpSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs'
import path from 'node:path'
import { nodeFileTrace } from '@vercel/nft'
import { startArguments } from './start-environment'

/** Command that serves a release, in its folder; it reads `PORT` and `HOSTNAME`. The Dockerfile has the same. */
export const startCommand = ['node', ...startArguments] as const

/** For health checks of the Dockerfile and the proxy. */
export const healthPath = '/api/health'

/** What Next's standalone output lacks, or has in the state before `keepPages` added the reused pages. */
const parts = [
  '.generated',
  '.next/prerender-manifest.json',
  '.next/server/missing.json',
  '.next/server/route-cache',
  '.next/static',
  'public',
  'server',
]

/**
 * Copies everything a server needs into one folder, from a build with `BUILD=release`: Next's standalone output and
 * what it leaves out. The folder is renamed into place when it is complete.
 * @param site folder of the build
 * @param to folder of the release
 * @returns the folder to start in: below `to` when `node_modules` is above the site (a workspace)
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
  rmSync(path.join(started, '.env'), { force: true }) // may hold secrets, which are given at run time
  rmSync(to, { recursive: true, force: true })
  renameSync(draft, to)
  return path.join(to, below)
}

/**
 * Lets a release count in the database of the site (`file:.data/counts.db`): in a folder of its own the counts would begin
 * anew with each release, and be deleted with it.
 * @param site folder of the build
 * @param started folder that the release is started in
 */
export function shareData(site: string, started: string): void {
  const data = path.resolve(site, '.data')
  mkdirSync(data, { recursive: true })
  symlinkSync(path.relative(path.resolve(started), data), path.join(started, '.data'))
}

/** Copies what `server/` imports, packages and files of `lib/`; Next's own files are already there. */
async function copyImports(site: string, to: string, below: string): Promise<void> {
  const base = path.resolve(site, path.relative(below, ''))
  const ignore = ['**/node_modules/next/**', '**/.next/**']
  const { fileList } = await nodeFileTrace([path.join(base, below, 'server/index.js')], { base, ignore })
  for (const file of fileList) copy(path.join(base, file), path.join(to, file))
}

/** Keeps symlinks (`.next/node_modules`) and modification times, by which Next revalidates pages. */
function copy(from: string, to: string): void {
  cpSync(from, to, { recursive: true, verbatimSymlinks: true, preserveTimestamps: true })
}
