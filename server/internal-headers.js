// @ts-check

/**
 * Headers that Next and its platforms use internally, those of server actions, which the site has not, and
 * `X-Forwarded-Host`, which Next would trust: from a client they are an attack.
 */
const internal =
  /^(?:x-(?:middleware|invoke|matched|nextjs|next|now|vercel|prerender|action|output)-|next-(?:resume|action|hmr-refresh)|x-forwarded-host$)/

/** Cookies of Next's draft mode, which the site does not use: Next would answer by setting new ones. */
const preview = /^(?:__prerender_bypass|__next_preview_data)=|; *(?:__prerender_bypass|__next_preview_data)=/

/**
 * Removes internal headers and cookies from a request.
 * @param {Record<string, unknown>} headers changed in place; names in lower case, as Node gives them
 * @example stripInternalHeaders({ 'x-invoke-status': '500', accept: 'text/html' }) // leaves accept
 */
export function stripInternalHeaders(headers) {
  for (const name of Object.keys(headers)) if (internal.test(name)) delete headers[name]
  if (typeof headers.cookie !== 'string' || !preview.test(headers.cookie)) return
  const cookies = headers.cookie.split(/;\s*/).filter((cookie) => !preview.test(cookie))
  if (cookies.length > 0) headers.cookie = cookies.join('; ')
  else delete headers.cookie
}
