// @ts-check

/**
 * Every variable that a server or a build reads, and what it may be. One that is empty is one that is not set, but
 * SITE_URL: an image that was built with an empty one would call itself localhost.
 * @typedef {object} Variable
 * @property {(text: string) => boolean} isGood
 * @property {string} remedy what to write, after "write"
 * @property {boolean} [isHidden] its value is not printed
 * @property {boolean} [isBuilt] pages show it, so that a server has to have what its build had
 */

const code = { isGood: isCode, remedy: 'the content of the meta tag alone, without the tag', isBuilt: true }
const secret = { isGood: isSecret, remedy: '32 characters or more, as `openssl rand -hex 32` prints', isHidden: true }

/** @type {Readonly<Record<string, Variable>>} */
export const variables = {
  PORT: { isGood: (text) => readNumber(text) <= 65_535, remedy: 'a number from 0 to 65535, such as 3000' },
  KEEP_ALIVE_TIMEOUT: { isGood: (text) => readNumber(text) <= 3_600_000, remedy: 'milliseconds, such as 75000' },
  SITE_URL: {
    isGood: isOrigin,
    remedy: 'an absolute URL without a path, such as https://blog.example.org',
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
  PROXIES: { isGood: (text) => isProxies(readNumber(text)), remedy: 'a whole number above 0, such as 1' },
  REDIS_URL: {
    isGood: (text) => /^rediss?:\/\/./.test(text) && URL.canParse(text),
    remedy: 'redis://<host>:6379 or rediss://…',
    isHidden: true, // it may hold a password
  },
}

/**
 * Looks at all of them.
 * @param {Record<string, string | undefined>} env
 * @param {Readonly<Record<string, Variable>>} [more] that only one program reads
 * @throws {Error} that names every wrong variable, what was found (but of what is hidden) and what to write instead
 * @example checkEnvironment({ PROXIES: 'abc' }) // throws '… PROXIES: found "abc", write a whole number above 0, such as 1'
 */
export function checkEnvironment(env, more = {}) {
  const wrong = Object.entries({ ...variables, ...more }).flatMap(([name, { isGood, remedy, isHidden }]) => {
    const text = env[name]
    if (text === undefined || (text === '' && name !== 'SITE_URL') || isGood(text)) return []
    const found = isHidden ? `${text.length} characters that are not shown` : JSON.stringify(text)
    return [`  ${name}: found ${found}, write ${remedy}`]
  })
  if (wrong.length > 0) throw new Error(`The environment has ${wrong.length} wrong variable(s):\n${wrong.join('\n')}`)
}

/** @returns {number} NaN for what is no whole number above -1 */
export function readNumber(/** @type {string} */ text) {
  return /^\d+$/.test(text) ? Number(text) : Number.NaN
}

/** Whether it is an absolute URL of the web, without a path. */
export function isOrigin(/** @type {string} */ text) {
  if (!URL.canParse(text)) return false
  const { protocol, pathname, search, hash } = new URL(text)
  return /^https?:$/.test(protocol) && pathname === '/' && !search && !hash
}

/** Whether it is a code by which a search engine knows an owner. */
export function isCode(/** @type {string} */ text) {
  return /^[\w.=+/-]+$/.test(text)
}

/** Whether it is a key of IndexNow. */
export function isKey(/** @type {string} */ text) {
  return /^[a-zA-Z0-9-]{8,128}$/.test(text)
}

/** Whether it names a database. A file has to be called one: a damaged one is moved aside, and no other file may be. */
export function isDatabase(/** @type {string} */ text) {
  return /^file:.+\.db$/.test(text) || (/^(?:libsql|https?):\/\/[^/]/.test(text) && URL.canParse(text))
}

/** Whether so many proxies may stand before the server. */
export function isProxies(/** @type {number} */ count) {
  return Number.isInteger(count) && count > 0
}

/** Whether it is long enough to be one. */
export function isSecret(/** @type {string} */ text) {
  return text.length >= 32
}
