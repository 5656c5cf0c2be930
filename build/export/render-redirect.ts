import { findLanguage } from '@/lib/i18n/messages'
import { defaultLanguage, site } from '@/site.config'

/**
 * A page that leads to another URL, for hosts without redirects. Search engines take a refresh without delay as a
 * permanent redirect (https://developers.google.com/search/docs/crawling-indexing/301-redirects).
 * @param url absolute
 */
export function renderRedirect(url: string): string {
  const lang = findLanguage(url.slice(site.url.length).split('/')[1] ?? '') ?? defaultLanguage
  const to = url.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')
  return `<!DOCTYPE html><html lang="${lang}"><head><meta charset="utf-8"><title>${to}</title><meta name="viewport" content="width=device-width"><meta http-equiv="refresh" content="0;url=${to}"><link rel="canonical" href="${to}"></head><body><p><a href="${to}">${to}</a></p></body></html>\n`
}
