import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { build } from 'esbuild'
import { routes, toHref } from '@/lib/addresses/routes'
import { defaultLanguage, site } from '@/site.config'

/** Sources of the offline pages. */
const sources = [
  'app',
  'components',
  'enhance',
  'lib',
  'messages.ts',
  'site.config.ts',
  'theme.css',
  '.generated/fonts.css',
]

/**
 * Builds `/sw.js`, whose URL never changes; its `VERSION` is a hash of the offline pages' sources, so that browsers
 * fetch them again when they change. Switched off, it is a worker that removes the installed one.
 */
export async function buildWorker(isOn: boolean): Promise<void> {
  const others = site.languages.filter((lang) => lang !== defaultLanguage)
  await build({
    entryPoints: [`enhance/worker/${isOn ? 'sw' : 'sw-off'}.ts`],
    outfile: 'public/sw.js',
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    logLevel: 'warning',
    define: {
      VERSION: JSON.stringify(hashSources()),
      OFFLINE_PAGES: JSON.stringify([...others, defaultLanguage].map((lang) => toHref(routes.offline(lang)))),
    },
  })
}

function hashSources(): string {
  const hash = createHash('sha256')
  // The check says what is missing.
  for (const file of sources.filter((source) => existsSync(source)).flatMap(listFiles))
    hash.update(file).update(readFileSync(file))
  return hash.digest('hex').slice(0, 12)
}

function listFiles(source: string): string[] {
  if (!statSync(source).isDirectory()) return [source]
  const names = readdirSync(source, { recursive: true, encoding: 'utf8' }).sort()
  return names.map((name) => path.join(source, name)).filter((file) => statSync(file).isFile())
}
