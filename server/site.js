// @ts-check
import { existsSync, readFileSync } from 'node:fs'

/**
 * What the build knows of the site: its host, and the headers that next.config.js puts on every path.
 * @returns {{ host: string, headers: Record<string, string> }}
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
  }
}

/** In an image made from `output: 'standalone'` there is no next.config.js: Next takes what its build wrote. */
export function setBuiltConfig(/** @type {Record<string, string | undefined>} */ env) {
  if (existsSync('next.config.js')) return
  env.__NEXT_PRIVATE_STANDALONE_CONFIG = JSON.stringify(readJson('.next/required-server-files.json').config)
}

const readJson = (/** @type {string} */ file) => JSON.parse(readFileSync(file, 'utf8'))
