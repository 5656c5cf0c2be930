import type { Metadata } from 'next'
import type { SiteSettings } from './define-site'

/**
 * The meta tags by which Google, Naver Search Advisor and Bing Webmaster Tools know the owner of a site.
 * @example buildVerification({ naver: 'a1' }) // => { other: { 'naver-site-verification': 'a1' } }
 */
export function buildVerification({
  naver,
  google,
  bing,
}: NonNullable<SiteSettings['verification']> = {}): Metadata['verification'] {
  const other = { ...(naver && { 'naver-site-verification': naver }), ...(bing && { 'msvalidate.01': bing }) }
  return { ...(google && { google }), ...(Object.keys(other).length > 0 && { other }) }
}
