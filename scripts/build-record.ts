import './load-env'
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { isRelease, site } from '@/site.config'

const record = '.next/BUILT_FROM'

/** What a build is made of, besides `node_modules` (package-lock.json stands for it). */
const code = [
  'app',
  'components',
  'enhance',
  'lib',
  'public',
  'scripts',
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
const generated = [path.join('public', 'assets'), path.join('public', 'sw.js')]

/** Says what the build in `.next` was made from. */
export function recordBuild(): void {
  writeFileSync(record, fingerprint(['content', ...code]))
}

/** Whether `.next` holds a build of the sources as they are. */
export function hasCurrentBuild(): boolean {
  if (!existsSync('.next/BUILD_ID') || !existsSync(record)) return false
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
  return readdirSync(source, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .filter((entry) => !generated.includes(path.join(source, entry.name)))
    .flatMap((entry) => listFiles(path.join(source, entry.name)))
}
