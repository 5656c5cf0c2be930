import { say } from '@/lib/i18n/authors'
import { variables } from '@/lib/site/environment.js'
import { site } from '@/site.config'
import { writeIfChanged } from './write-if-changed'

/**
 * Writes what `server/`, which is plain JavaScript, needs from `site.config.ts`: the values at build time of variables
 * that are part of pages, and what it says, in the language of its owner.
 */
export function buildFront(): void {
  const names = Object.keys(variables).filter((name) => variables[name]?.isBuilt)
  const built = Object.fromEntries(names.map((name) => [name, process.env[name] ?? '']))
  const counts = { COUNTS_URL: site.counts.url ? '' : 'off' } // whether there are any, not where
  writeIfChanged('.generated/front.json', JSON.stringify({ ...built, ...counts, SITE_URL: site.url }))
  writeIfChanged('.generated/server-words.json', JSON.stringify(writeWords()))
}

/** The texts as plain ones, with `{0}`, `{1}` … for what `server/words.js` puts in. */
export function writeWords(): Record<string, string> {
  const plain = (text: string | ((...given: string[]) => string)) =>
    typeof text === 'string' ? text : text(...Array.from({ length: text.length }, (_, at) => `{${at}}`))
  return Object.fromEntries(Object.entries(say.serving).map(([name, text]) => [name, plain(text)]))
}
