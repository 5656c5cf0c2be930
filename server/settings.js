// @ts-check
import { hostname } from 'node:os'
import { checkEnvironment, readNumber } from '../lib/site/environment.js'
import { parseHost } from './hosts.js'

/**
 * @typedef {object} Settings
 * @property {number} port 0 for any free port
 * @property {string | undefined} address address to listen on; undefined for all
 * @property {string[]} allowedHosts in addition to the host of SITE_URL
 * @property {string | undefined} assets folder for the assets of all running versions (keep-assets.js)
 * @property {number | undefined} proxies number of trusted proxies in front; undefined when it is not set, which is 1
 * @property {number} keepAlive milliseconds after which an idle connection is closed
 */

/** @type {Readonly<Record<string, import('../lib/site/environment.js').Variable>>} */
export const ofServer = {
  ALLOWED_HOSTS: {
    isGood: (text) => listNames(text).every(isHostPattern),
    remedy: 'names such as blog.example.org,.example.net (or *)',
  },
}

/**
 * Reads and checks the server's environment variables.
 * @param {Record<string, string | undefined>} env
 * @returns {Settings}
 * @throws {Error} that names every wrong variable, the value found and what to write instead
 * @example readSettings({ PORT: '8080' }).port // => 8080
 */
export function readSettings(env) {
  checkEnvironment(env, ofServer)
  return {
    port: readNumber(env.PORT || '3000'),
    address: readAddress(env.HOSTNAME),
    allowedHosts: listNames(env.ALLOWED_HOSTS),
    assets: env.ASSETS || undefined,
    proxies: env.PROXIES ? Number(env.PROXIES) : undefined,
    // Longer than the timeout of proxies (usually 60 s), or they send a request on a closed connection.
    keepAlive: readNumber(env.KEEP_ALIVE_TIMEOUT || '75000'),
  }
}

function listNames(/** @type {string} */ text = '') {
  const names = text.split(',').map((name) => name.trim().toLowerCase())
  return names.filter(Boolean)
}

/** Containers and shells set HOSTNAME to the machine's name: it is ignored, or localhost would not be served. */
function readAddress(/** @type {string | undefined} */ text) {
  return !text || text === hostname() ? undefined : text
}

function isHostPattern(/** @type {string} */ text) {
  const name = text.replace(/^\./, '')
  return text === '*' || (parseHost(name) === name && !name.includes('*'))
}
