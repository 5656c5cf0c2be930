// @ts-check
import { existsSync, readFileSync } from 'node:fs'
import { variables } from '../lib/site/environment.js'

/**
 * What the build knows of the site: its variables and host, the headers that next.config.js puts on every path, and
 * whether its pages are documents.
 * @returns {{ built: Built, host: string, headers: Record<string, string>, documents: boolean }}
 * @throws {Error} when there is no build in this folder, or half of one
 */
export function readSite() {
  if (!existsSync('.next/BUILD_ID')) throw new Error('There is no build in .next. Run `npm run build`.')
  // Written and removed by build/record.ts. Half a build would answer some pages with 404.
  if (existsSync('.generated/unfinished-build')) {
    throw new Error('The build in .next is not finished: it was stopped, or is still being made. Run `npm run build`.')
  }
  const built = readBuilt()
  /** @type {{ headers: { source: string, headers: { key: string, value: string }[] }[] }} */
  const { headers } = readJson('.next/routes-manifest.json')
  const everywhere = headers.filter(({ source }) => source === '/:path*').flatMap((rule) => rule.headers)
  return {
    built,
    host: new URL(/** @type {string} */ (built.SITE_URL)).hostname,
    headers: Object.fromEntries(everywhere.map(({ key, value }) => [key, value])),
    documents: Boolean(readJson('.next/required-server-files.json').config.cacheHandler),
  }
}

/**
 * Variables that pages show, as the build had them (`build/assets/build-front.ts`).
 * @typedef {Readonly<Record<string, string>>} Built
 * @returns {Built}
 */
export function readBuilt() {
  return readJson('.generated/front.json')
}

/**
 * Sets them as they were: a page that is made anew would say something else than those beside it.
 * @param {Record<string, string | undefined>} env changed in place
 * @param {Built} built
 * @returns {string[]} a line for each variable that was set to something else
 */
export function restoreBuilt(env, built) {
  /** @type {string[]} */
  const told = []
  for (const [name, value] of Object.entries(built)) {
    const given = env[name]
    // Where counts are is decided when it runs, that there are none as well.
    if (name === 'COUNTS_URL' && value === '') {
      if (given === 'off') told.push('COUNTS_URL is off, and pages were built with counts: build with COUNTS_URL=off.')
      continue
    }
    env[name] = value
    if (!given || given === value || (name === 'SITE_URL' && new URL(given).origin === value)) continue
    const found = variables[name]?.isHidden ? 'set' : given
    told.push(
      `${name} is ${found}, and pages were built with ${value || 'none'}, which is used: build again to change it.`,
    )
  }
  return told
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
