import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'

const record = '.next/BUILT_FROM'

/** What a build is made of, besides `node_modules` (package-lock.json stands for it). */
const sources = [
  'app',
  'components',
  'content',
  'enhance',
  'lib',
  'public',
  'scripts',
  'cache-handler.js',
  'contentlayer.config.ts',
  'next.config.js',
  'package-lock.json',
  'site.config.ts',
]

/** Written by the build itself. */
const generated = [path.join('public', 'assets'), path.join('public', 'sw.js')]

/** Says what the build in `.next` was made from. */
export function recordBuild(): void {
  writeFileSync(record, fingerprint())
}

/** Whether `.next` holds a build of the sources as they are. */
export function hasCurrentBuild(): boolean {
  return existsSync('.next/BUILD_ID') && existsSync(record) && readFileSync(record, 'utf8') === fingerprint()
}

function fingerprint(): string {
  const hash = createHash('sha256')
  hash.update(JSON.stringify([process.env.SITE_URL, process.env.VERCEL_PROJECT_PRODUCTION_URL]))
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
