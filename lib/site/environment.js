// @ts-check

/**
 * All environment variables of a server or a build, with their checks. An empty variable counts as unset, except
 * SITE_URL: an image built with an empty one would use localhost.
 * @typedef {object} Variable
 * @property {(text: string) => boolean} isGood
 * @property {string} remedy what to write instead, after "write"
 * @property {boolean} [isHidden] its value is not printed
 * @property {boolean} [isBuilt] it is part of rendered pages, so the server needs the same value as its build
 */

const code = { isGood: isCode, remedy: 'the content of the meta tag alone, without the tag', isBuilt: true }
const secret = { isGood: isSecret, remedy: '32 characters or more, as `openssl rand -hex 32` prints', isHidden: true }

/** What to write as the site's URL. */
export const siteUrlRemedy = 'an absolute URL, such as https://blog.example.org or https://name.github.io/blog'

/** @type {Readonly<Record<string, Variable>>} */
export const variables = {
  PORT: { isGood: (text) => readNumber(text) <= 65_535, remedy: 'a number from 0 to 65535, such as 3000' },
  KEEP_ALIVE_TIMEOUT: { isGood: (text) => readNumber(text) <= 3_600_000, remedy: 'milliseconds, such as 75000' },
  SITE_URL: {
    isGood: (text) => readSiteUrl(text) !== undefined,
    remedy: siteUrlRemedy,
    isBuilt: true,
  },
  DOCUMENTS: { isGood: (text) => text === 'off', remedy: 'off, or leave it out', isBuilt: true },
  NAVER_SITE_VERIFICATION: code,
  GOOGLE_SITE_VERIFICATION: code,
  BING_SITE_VERIFICATION: code,
  INDEXNOW_KEY: {
    isGood: isKey,
    remedy: '8 to 128 letters, digits and hyphens, such as `openssl rand -hex 16` prints',
    isBuilt: true,
  },
  COUNTS_URL: {
    isGood: (text) => text === 'off' || isDatabase(text),
    remedy: 'file:….db, libsql://…, https://…, or off',
    isHidden: true, // it may hold a token
  },
  COUNTS_TOKEN: secret,
  PREVIEW_SECRET: secret,
  REVALIDATE_SECRET: secret,
  PROXIES: {
    isGood: (text) => isProxies(readNumber(text)),
    remedy: '1, the number of proxies in front, or 0 for none',
  },
  REDIS_URL: {
    isGood: (text) => /^rediss?:\/\/./.test(text) && URL.canParse(text),
    remedy: 'redis://<host>:6379 or rediss://…',
    isHidden: true, // it may hold a password
  },
}

/**
 * @typedef {{ name: string, value: string, isHidden: boolean, remedy: string }} WrongVariable
 * @param {Record<string, string | undefined>} env
 * @param {Readonly<Record<string, Variable>>} [more] variables that only one program reads
 * @returns {WrongVariable[]}
 */
export function findWrongVariables(env, more = {}) {
  return Object.entries({ ...variables, ...more }).flatMap(([name, { isGood, remedy, isHidden = false }]) => {
    const value = env[name]
    const isRight = value === undefined || (value === '' && name !== 'SITE_URL') || isGood(value)
    return isRight ? [] : [{ name, value, isHidden, remedy }]
  })
}

/**
 * Validates all of them.
 * @param {Record<string, string | undefined>} env
 * @param {Readonly<Record<string, Variable>>} [more]
 * @throws {Error} listing every invalid variable, its value (unless hidden) and what to write instead
 * @example checkEnvironment({ PROXIES: 'abc' }) // throws '… PROXIES: found "abc", write 1, the number of proxies in front, or 0 for none'
 */
export function checkEnvironment(env, more = {}) {
  const wrong = findWrongVariables(env, more).map(({ name, value, isHidden, remedy }) => {
    const found = isHidden ? `${value.length} characters that are not shown` : JSON.stringify(value)
    return `  ${name}: found ${found}, write ${remedy}`
  })
  if (wrong.length > 0) throw new Error(`The environment has ${wrong.length} wrong variable(s):\n${wrong.join('\n')}`)
}

/** @returns {number} NaN for anything but digits */
export function readNumber(/** @type {string} */ text) {
  return /^\d+$/.test(text) ? Number(text) : Number.NaN
}

/**
 * The site's URL without a trailing slash, and its path, under which the whole site lies (`''` at the root).
 * @param {string} text
 * @returns {{ url: string, basePath: string } | undefined} undefined when it is no such URL; a path has letters, digits
 *   and `-`, `_`, `.`, `~` only, because proxies differ in how they decode others
 * @example readSiteUrl('https://name.github.io/blog/') // => { url: 'https://name.github.io/blog', basePath: '/blog' }
 */
export function readSiteUrl(text) {
  if (!URL.canParse(text)) return undefined
  const { protocol, origin, pathname, search, hash } = new URL(text)
  const basePath = pathname.replace(/\/$/, '')
  if (!/^https?:$/.test(protocol) || search || hash || !/^(?:\/[\w.~-]+)*$/.test(basePath)) return undefined
  return { url: origin + basePath, basePath }
}

/** Whether it can be an ownership code of a search engine. */
export function isCode(/** @type {string} */ text) {
  return /^[\w.=+/-]+$/.test(text)
}

/** Whether it is a valid IndexNow key. */
export function isKey(/** @type {string} */ text) {
  return /^[a-zA-Z0-9-]{8,128}$/.test(text)
}

/**
 * Whether it is the URL of a database. A file must end in `.db`, because a damaged file is moved aside, which must not
 * happen to other files.
 */
export function isDatabase(/** @type {string} */ text) {
  return /^file:.+\.db$/.test(text) || (/^(?:libsql|https?):\/\/[^/]/.test(text) && URL.canParse(text))
}

/** Whether it is a valid number of proxies. */
export function isProxies(/** @type {number} */ count) {
  return Number.isInteger(count) && count >= 0
}

/** Whether it is long enough for a secret. */
export function isSecret(/** @type {string} */ text) {
  return text.length >= 32
}
