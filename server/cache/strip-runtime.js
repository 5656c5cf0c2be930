import { placeUnderBase } from '../../lib/addresses/base-path.js'
import { readSiteUrl } from '../../lib/site/environment.js'

/**
 * Removes what only React's runtime needs from a page: framework scripts, their preloads and the flight data, which
 * holds the article a second time. Other scripts (the site's, analytics) and data blocks (JSON-LD) stay. Plain
 * JavaScript, because Next loads `cache-handler.js` uncompiled. Under a base path the site's URLs get it here.
 * @param {string} html a complete page as Next rendered it
 * @returns {string}
 * @example stripRuntime('<p>a</p><script>self.__next_f.push([1])</script>') // => '<p>a</p>'
 */
export function stripRuntime(html) {
  const stripped = html
    .replace(/<script\b([^>]*)>[\s\S]*?<\/script>/g, (script, attributes) => (isOurs(attributes) ? script : ''))
    .replace(/<link\b[^>]*>/g, (link) => (/\bas="script"|rel="modulepreload"/.test(link) ? '' : link))
    .replace(/<!--\/?[$&!?]?[^>]*?-->/g, '')
    .replace(/<div hidden=""><\/div>/g, '')
  return placeUnderBase(stripped, findBasePath())
}

/**
 * Whether a page is marked as a document, which needs no runtime (`components/site/document.tsx`).
 * @param {string} html
 */
export function isDocument(html) {
  return /^<!DOCTYPE html>[\s\S]{0,40}<html[^>]* data-document/i.test(html)
}

/** Replaces a document's flight data, which is never requested: one empty row. */
export const noFlightData = '0:null\n'

function isOurs(attributes) {
  if (/\ssrc="(?!\/_next\/)/.test(attributes)) return true
  return /\stype="(?:application\/ld\+json|speculationrules)"/.test(attributes)
}

/** The base path of the site. `build/build.ts` and `server/index.js` set the variable to that of `site.config.ts`. */
function findBasePath() {
  // biome-ignore lint/style/noProcessEnv: Next loads this file without the site's settings
  return readSiteUrl(process.env.SITE_URL ?? '')?.basePath ?? ''
}
