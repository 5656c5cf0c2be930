import type { Metadata } from 'next'
import type { SiteSettings } from './site-settings'

/**
 * Meta tags that prove ownership of the site to Google, Naver Search Advisor and Bing Webmaster Tools.
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
