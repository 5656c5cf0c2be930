// @ts-check
import { existsSync, readFileSync } from 'node:fs'
import { readSiteUrl, variables } from '../lib/site/environment.js'
import { fill } from './words.js'

/**
 * Reads what the build recorded: variables, host, the headers of every path (next.config.js), and whether pages are
 * served as documents.
 * @returns {{ built: Built, host: string, basePath: string, headers: Record<string, string>, documents: boolean }}
 * @throws {Error} when there is no build in this folder, or an unfinished one
 */
export function readSite() {
  if (!existsSync('.next/BUILD_ID')) throw new Error('There is no build in .next. Run `npm run build`.')
  // Written and removed by build/record.ts. An unfinished build would answer some pages with 404.
  if (existsSync('.generated/unfinished-build')) {
    throw new Error('The build in .next is not finished: it was stopped, or is still being made. Run `npm run build`.')
  }
  const built = readBuilt()
  /** @type {{ headers: { source: string, headers: { key: string, value: string }[] }[] }} */
  const { headers } = readJson('.next/routes-manifest.json')
  const everywhere = headers.filter(({ source }) => source === '/:path*').flatMap((rule) => rule.headers)
  return {
    built,
    basePath: readSiteUrl(/** @type {string} */ (built.SITE_URL))?.basePath ?? '',
    host: new URL(/** @type {string} */ (built.SITE_URL)).hostname,
    headers: Object.fromEntries(everywhere.map(({ key, value }) => [key, value])),
    documents: Boolean(readJson('.next/required-server-files.json').config.cacheHandler),
  }
}

/**
 * Values of the variables that are part of pages, from the build (`build/assets/build-front.ts`).
 * @typedef {Readonly<Record<string, string>>} Built
 * @returns {Built}
 */
export function readBuilt() {
  return readJson('.generated/front.json')
}

/**
 * Sets these variables to the values of the build, so that revalidated pages match the prerendered ones.
 * @param {Record<string, string | undefined>} env changed in place
 * @param {Built} built
 * @param {import('./words.js').Words} words
 * @returns {string[]} a warning for each variable that was set to another value
 */
export function restoreBuilt(env, built, words) {
  /** @type {string[]} */
  const told = []
  for (const [name, value] of Object.entries(built)) {
    const given = env[name]
    // The database of counts may be chosen at run time, and also be switched off.
    if (name === 'COUNTS_URL' && value === '') {
      if (given === 'off') told.push(fill(words, 'countsOff'))
      continue
    }
    env[name] = value
    if (!given || given === value || (name === 'SITE_URL' && readSiteUrl(given)?.url === value)) continue
    const found = variables[name]?.isHidden ? fill(words, 'hidden') : given
    told.push(fill(words, 'builtWith', name, found, value || fill(words, 'none')))
  }
  return told
}

/**
 * Makes Next use the config that the build recorded instead of loading next.config.js: a release does not have it, and
 * tsx's loader would slow down every later `import()`, of which Next has one per request.
 */
export function setBuiltConfig(/** @type {Record<string, string | undefined>} */ env) {
  const { config } = readJson('.next/required-server-files.json')
  // The front compresses. The adapter is the build's: with it, Next would not look at the rewrites after a 404.
  env.__NEXT_PRIVATE_STANDALONE_CONFIG = JSON.stringify({ ...config, adapterPath: undefined, compress: false })
}

const readJson = (/** @type {string} */ file) => JSON.parse(readFileSync(file, 'utf8'))
