// @ts-check

/** A tag of HTML as React and hast write it: attributes in double quotes. Text that looks like one is escaped in both. */
const tags = /<[a-z][^\s<>/"]*(?:\s+[^\s<>="/]+(?:="[^"]*")?)+\s*\/?>/gi

/** Its attributes that hold a URL, or several. */
const urls = /(\s(?:href|src|srcset|imagesrcset|poster|action|formaction|data-src)=")([^"]*)"/gi

/**
 * Rewrites the URLs in the tags of a page or a fragment. Text stays, also code that shows such a tag.
 * @param {string} html
 * @param {(url: string) => string} rewrite
 * @example rewriteUrls('<a href="/about">href="/a"</a>', (url) => `/blog${url}`) // => '<a href="/blog/about">href="/a"</a>'
 */
export function rewriteUrls(html, rewrite) {
  return html.replace(tags, (tag) =>
    tag.replace(urls, (_, name, value) => {
      const isList = /srcset="$/i.test(name)
      return `${name}${isList ? value.replace(/(^|,\s*)([^\s,]+)/g, (/** @type {string} */ _all, /** @type {string} */ before, /** @type {string} */ url) => before + rewrite(url)) : rewrite(value)}"`
    }),
  )
}

/** Whether a URL is a path from the root of the site. */
export const isSitePath = (/** @type {string} */ url) => /^\/(?!\/)/.test(url)

/**
 * Puts the site's URLs in a page under its base path: pages, posts and components are written without it.
 * @param {string} html a complete page; one that has been placed is unchanged
 * @param {string} basePath
 * @returns {string}
 */
export function placeUnderBase(html, basePath) {
  if (!basePath || /<html[^>]* data-base=/.test(html)) return html
  const place = (/** @type {string} */ url) => (isSitePath(url) ? basePath + url : url)
  return rewriteUrls(html, place).replace('<html', `<html data-base="${basePath}"`)
}
