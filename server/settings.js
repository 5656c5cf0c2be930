// @ts-check
import { hostname } from 'node:os'
import { parseHost } from './hosts.js'

/**
 * @typedef {object} Settings
 * @property {number} port 0 takes any that is free
 * @property {string | undefined} address what to listen on; undefined is every address of the machine
 * @property {string[]} allowedHosts beside the site's own
 * @property {number} keepAlive milliseconds without a request after which a connection is closed
 */

/**
 * Reads what the environment says to the server, and checks it.
 * @param {Record<string, string | undefined>} env
 * @returns {Settings}
 * @throws {Error} that names every wrong variable, the value found and what to write instead
 * @example readSettings({ PORT: '8080' }).port // => 8080
 */
export function readSettings(env) {
  /** @type {string[]} */
  const wrong = []
  const say = (/** @type {string} */ name, /** @type {string} */ remedy) =>
    wrong.push(`  ${name}: found ${JSON.stringify(env[name])}, write ${remedy}`)

  const port = readNumber(env.PORT, 3000)
  if (!(port <= 65_535)) say('PORT', 'a number from 0 to 65535, such as 3000')
  // Longer than proxies keep theirs (60 s is usual), or they send a request into a closed connection.
  const keepAlive = readNumber(env.KEEP_ALIVE_TIMEOUT, 75_000)
  if (!(keepAlive <= 3_600_000)) say('KEEP_ALIVE_TIMEOUT', 'milliseconds, such as 75000')
  const allowedHosts = (env.ALLOWED_HOSTS ?? '').split(',').map((name) => name.trim().toLowerCase())
  const names = allowedHosts.filter(Boolean)
  if (!names.every(isHostPattern)) say('ALLOWED_HOSTS', 'names such as blog.example.org,.example.net (or *)')
  if (env.SITE_URL !== undefined && !isOrigin(env.SITE_URL)) {
    say('SITE_URL', 'an absolute URL without a path, such as https://blog.example.org')
  }
  if (wrong.length > 0) throw new Error(`The environment has ${wrong.length} wrong variable(s):\n${wrong.join('\n')}`)
  return { port, address: readAddress(env.HOSTNAME), allowedHosts: names, keepAlive }
}

/** NaN for what is no whole number above -1. */
function readNumber(/** @type {string | undefined} */ text, /** @type {number} */ otherwise) {
  if (text === undefined || text === '') return otherwise
  return /^\d+$/.test(text) ? Number(text) : Number.NaN
}

/** Containers and shells put the machine's name into HOSTNAME: nobody's wish, and localhost would be deaf. */
function readAddress(/** @type {string | undefined} */ text) {
  return !text || text === hostname() ? undefined : text
}

function isHostPattern(/** @type {string} */ text) {
  const name = text.replace(/^\./, '')
  return text === '*' || (parseHost(name) === name && !name.includes('*'))
}

function isOrigin(/** @type {string} */ text) {
  if (!URL.canParse(text)) return false
  const { protocol, pathname, search, hash } = new URL(text)
  return /^https?:$/.test(protocol) && pathname === '/' && !search && !hash
}
