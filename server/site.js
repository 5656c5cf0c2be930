// @ts-check
import { existsSync, readFileSync } from 'node:fs'

/**
 * What the build knows of the site: its host, the headers that next.config.js puts on every path, and whether its pages
 * are documents.
 * @returns {{ host: string, headers: Record<string, string>, documents: boolean }}
 * @throws {Error} when there is no build in this folder, or half of one
 */
export function readSite() {
  if (!existsSync('.next/BUILD_ID')) throw new Error('There is no build in .next. Run `npm run build`.')
  // Written and removed by scripts/build-record.ts. Half a build would answer some pages with 404.
  if (existsSync('.generated/unfinished-build')) {
    throw new Error('The build in .next is not finished: it was stopped, or is still being made. Run `npm run build`.')
  }
  /** @type {{ headers: { source: string, headers: { key: string, value: string }[] }[] }} */
  const { headers } = readJson('.next/routes-manifest.json')
  const everywhere = headers.filter(({ source }) => source === '/:path*').flatMap((rule) => rule.headers)
  return {
    host: new URL(readJson('.generated/front.json').url).hostname,
    headers: Object.fromEntries(everywhere.map(({ key, value }) => [key, value])),
    documents: Boolean(readJson('.next/required-server-files.json').config.cacheHandler),
  }
}

/**
 * Next takes the settings that its build wrote, instead of running next.config.js once more: a release has none, and
 * what compiles its TypeScript would stay in the way of every later `import()`, of which Next has one per request.
 */
export function setBuiltConfig(/** @type {Record<string, string | undefined>} */ env) {
  const { config } = readJson('.next/required-server-files.json')
  env.__NEXT_PRIVATE_STANDALONE_CONFIG = JSON.stringify({ ...config, compress: false }) // the front does
}

const readJson = (/** @type {string} */ file) => JSON.parse(readFileSync(file, 'utf8'))
