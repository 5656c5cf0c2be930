import './load-env'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { listOwnFiles } from '@/lib/files/own-files'
import { hosting, isExport, isRelease, site } from '@/site.config'

const record = '.next/BUILT_FROM'

/**
 * Exists while a build runs: until its end `.next` and `.generated` may be of two builds (`server/site.js` refuses
 * them).
 */
const unfinished = '.generated/unfinished-build'

/** Sources of a build except the content; package-lock.json stands for `node_modules`. */
const code = [
  'app',
  'build',
  'components',
  'enhance',
  'lib',
  'public',
  'server/cache',
  'cache-handler.js',
  'mark.svg',
  'messages.ts',
  'theme.css',
  'contentlayer.config.ts',
  'next.config.js',
  'package.json',
  'package-lock.json',
  'postcss.config.mjs',
  'proxy.ts',
  'site.config.ts',
]

/** Written by the build itself. */
const generated = ['assets', 'favicon.ico', 'feed.css', 'icon.svg', 'sw.js'].map((name) => path.join('public', name))

/**
 * Marks the build as unfinished: if it is killed, no server starts with it, and the next build is complete.
 * @throws Error when another build is running in this folder
 * @returns `sources` of the build, by their fingerprint; `abandon` undoes the mark, for a build that fails before it has
 *   changed what is served
 */
export function beginBuild(): { sources: string; abandon: () => void } {
  const wasUnfinished = existsSync(unfinished)
  const builder = wasUnfinished ? Number(readFileSync(unfinished, 'utf8')) : 0
  if (builder && builder !== process.pid && isRunning(builder))
    throw new Error(
      `A build is running in this folder (process ${builder}). Wait for its end; if there is none, remove ${unfinished}.`,
    )
  mkdirSync(path.dirname(unfinished), { recursive: true })
  writeFileSync(unfinished, String(process.pid))
  const abandon = () => {
    if (!wasUnfinished) rmSync(unfinished, { force: true })
  }
  return { sources: fingerprint(['content', ...code]), abandon }
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM' // it is somebody else's; otherwise ESRCH
  }
}

/**
 * Records that the build is finished.
 * @param sources when it began: what was saved since then is not in it
 */
export function recordBuild(sources: string): void {
  writeFileSync(record, sources)
  rmSync(unfinished, { force: true })
}

/** Whether `.next` is a finished build of the current sources. */
export function hasCurrentBuild(): boolean {
  if (!existsSync('.next/BUILD_ID') || !existsSync(record) || existsSync(unfinished)) return false
  return readFileSync(record, 'utf8') === fingerprint(['content', ...code])
}

/** Fingerprint of everything that a build depends on except the content. */
export const fingerprintCode = () => fingerprint(code)

/** `site` includes the environment variables that it was made from. */
function fingerprint(sources: string[]): string {
  const hash = createHash('sha256').update(JSON.stringify([site, isRelease, isExport, hosting]))
  for (const file of sources.filter((source) => existsSync(source)).flatMap(listFiles)) {
    hash.update(file).update(readFileSync(file))
  }
  return hash.digest('hex')
}

function listFiles(source: string): string[] {
  if (!statSync(source).isDirectory()) return [source]
  return listOwnFiles(source)
    .map((name) => path.join(source, name))
    .filter((file) => !generated.some((one) => file === one || file.startsWith(one + path.sep)))
    .sort()
}
