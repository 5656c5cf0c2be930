/**
 * A page that leads to another URL, for hosts without redirects. Search engines take a refresh without delay as a
 * permanent redirect (https://developers.google.com/search/docs/crawling-indexing/301-redirects).
 * @param url absolute
 */
export function renderRedirect(url: string): string {
  const to = url.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')
  return `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Moved</title><meta name="viewport" content="width=device-width"><meta http-equiv="refresh" content="0;url=${to}"><link rel="canonical" href="${to}"></head><body><p><a href="${to}">${to}</a></p></body></html>\n`
}
