import { variables } from '@/lib/site/environment.js'
import { site } from '@/site.config'
import { writeIfChanged } from './write-if-changed'

/**
 * Writes what `server/`, which is plain JavaScript, needs from `site.config.ts`: the values at build time of variables
 * that are part of pages.
 */
export function buildFront(): void {
  const names = Object.keys(variables).filter((name) => variables[name]?.isBuilt)
  const built = Object.fromEntries(names.map((name) => [name, process.env[name] ?? '']))
  const counts = { COUNTS_URL: site.counts.url ? '' : 'off' } // whether there are any, not where
  writeIfChanged('.generated/front.json', JSON.stringify({ ...built, ...counts, SITE_URL: site.url }))
}
