import './load-env'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { listOwnFiles } from '@/lib/files/own-files'
import { isRelease, site } from '@/site.config'

const record = '.next/BUILT_FROM'

/** There from the first change of a build to its end: what lies beside it is of two builds (`server/site.js`). */
const unfinished = '.generated/unfinished-build'

/** What a build is made of, besides `node_modules` (package-lock.json stands for it). */
const code = [
  'app',
  'build',
  'components',
  'enhance',
  'lib',
  'public',
  'server/cache',
  'cache-handler.js',
  'contentlayer.config.ts',
  'next.config.js',
  'package.json',
  'package-lock.json',
  'postcss.config.mjs',
  'proxy.ts',
  'site.config.ts',
]

/** Written by the build itself. */
const generated = ['assets', 'favicon.ico', 'sw.js'].map((name) => path.join('public', name))

/**
 * A build that is killed from here on leaves a site that no server starts with, and that the next build makes anew.
 * @returns for a build that ends before it changed what is served: the site is again what it was
 */
export function beginBuild(): () => void {
  const wasUnfinished = existsSync(unfinished)
  mkdirSync(path.dirname(unfinished), { recursive: true })
  writeFileSync(unfinished, '')
  return () => {
    if (!wasUnfinished) rmSync(unfinished, { force: true })
  }
}

/** Says what the build in `.next` was made from, and that it is whole. */
export function recordBuild(): void {
  writeFileSync(record, fingerprint(['content', ...code]))
  rmSync(unfinished, { force: true })
}

/** Whether `.next` holds a build of the sources as they are. */
export function hasCurrentBuild(): boolean {
  if (!existsSync('.next/BUILD_ID') || !existsSync(record) || existsSync(unfinished)) return false
  return readFileSync(record, 'utf8') === fingerprint(['content', ...code])
}

/** Changes with everything that a build is made of but the content. */
export const fingerprintCode = () => fingerprint(code)

/** The settings stand for the environment that they are made of. */
function fingerprint(sources: string[]): string {
  const hash = createHash('sha256').update(JSON.stringify([site, isRelease]))
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
