// @ts-check
import { hostname } from 'node:os'
import { checkEnvironment, readNumber } from '../lib/site/environment.js'
import { parseHost } from './hosts.js'

/**
 * @typedef {object} Settings
 * @property {number} port 0 takes any that is free
 * @property {string | undefined} address what to listen on; undefined is every address of the machine
 * @property {string[]} allowedHosts beside the site's own
 * @property {string | undefined} assets a folder for files of this version, which those of other versions share
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
  checkEnvironment(env, {
    ALLOWED_HOSTS: {
      isGood: (text) => listNames(text).every(isHostPattern),
      remedy: 'names such as blog.example.org,.example.net (or *)',
    },
  })
  return {
    port: readNumber(env.PORT || '3000'),
    address: readAddress(env.HOSTNAME),
    allowedHosts: listNames(env.ALLOWED_HOSTS),
    assets: env.ASSETS || undefined,
    // Longer than proxies keep theirs (60 s is usual), or they send a request into a closed connection.
    keepAlive: readNumber(env.KEEP_ALIVE_TIMEOUT || '75000'),
  }
}

function listNames(/** @type {string} */ text = '') {
  const names = text.split(',').map((name) => name.trim().toLowerCase())
  return names.filter(Boolean)
}

/** Containers and shells put the machine's name into HOSTNAME: nobody's wish, and localhost would be deaf. */
function readAddress(/** @type {string | undefined} */ text) {
  return !text || text === hostname() ? undefined : text
}

function isHostPattern(/** @type {string} */ text) {
  const name = text.replace(/^\./, '')
  return text === '*' || (parseHost(name) === name && !name.includes('*'))
}
