// @ts-check
import { parseHost } from './hosts.js'
import { readTarget } from './read-target.js'

/**
 * @typedef {{ status: number, headers?: Record<string, string>, why?: string }} Answer
 * @typedef {{ method?: string, url?: string, headers: { host?: string }, rawHeaders?: string[], httpVersion?: string }} Asked
 */

const allow = 'GET, HEAD, OPTIONS'

/**
 * Checks a request before Next sees it.
 * @param {Asked} request
 * @param {(name: string) => boolean} isAllowedHost
 * @param {string} [basePath] path of the whole site
 * @returns {{ url: string } | Answer} the normalized target relative to the base path, or the response to send
 * @example checkRequest({ method: 'POST', url: '/about', headers: { host: 'localhost' } }, () => true)
 *   // => { status: 405, headers: { Allow: 'GET, HEAD, OPTIONS' } }
 */
export function checkRequest(request, isAllowedHost, basePath = '') {
  const { method = 'GET', url = '/' } = request
  if (method === 'OPTIONS' && url === '*') return { status: 204, headers: { Allow: allow } }
  const target = readTarget(url)
  if (typeof target === 'number') return { status: target }
  const refused = checkHost(request, target.authority, isAllowedHost)
  if (refused) return refused
  // `//` is normalized to `/`, so Next could not redirect it.
  if (target.url === '/' && url.startsWith('//')) return { status: 308, headers: { Location: '/' } }
  const inside = enterSite(target.url, basePath)
  return typeof inside === 'string' ? (checkMethod(method, inside) ?? { url: inside }) : inside
}

/** @returns {string | Answer} the target relative to the base path; the site is at `/blog/`, not at `/blog` */
function enterSite(/** @type {string} */ url, /** @type {string} */ basePath) {
  if (url.startsWith(`${basePath}/`)) return url.slice(basePath.length)
  const [path = ''] = url.split('?', 1)
  if (path !== '/' && path !== basePath) return { status: 404 }
  return { status: 308, headers: { Location: `${basePath}/${url.slice(path.length)}` } }
}

/** Checks the host of an absolute target and of the `Host` header (RFC 9112, 3.2.2). HTTP/1.0 may have neither. */
function checkHost(
  /** @type {Asked} */ { headers, rawHeaders = [], httpVersion },
  /** @type {string | undefined} */ authority,
  /** @type {(name: string) => boolean} */ isAllowedHost,
) {
  const given = rawHeaders.filter((name, index) => index % 2 === 0 && name.toLowerCase() === 'host')
  if (given.length > 1 || (given.length === 0 && httpVersion === '1.1')) return { status: 400 }
  for (const text of [headers.host, authority]) {
    if (text === undefined) continue
    const host = parseHost(text)
    if (host === undefined) return { status: 400 }
    if (!isAllowedHost(host)) return { status: 421, why: host }
  }
  return undefined
}

/** Pages allow GET and HEAD; routes below `/api/` decide themselves. TRACE would show cookies to a script. */
function checkMethod(/** @type {string} */ method, /** @type {string} */ url) {
  if (method === 'GET' || method === 'HEAD') return undefined
  if (url.startsWith('/api/') && method !== 'TRACE') return undefined
  return { status: method === 'OPTIONS' ? 204 : 405, headers: { Allow: allow } }
}
