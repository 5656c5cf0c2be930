import { toPagesFolder } from '@/lib/addresses/page-names'
import { defaultLanguage, site } from '@/site.config'

/**
 * Next's internal path of a page: public URLs of the default language have no prefix, internal paths do
 * (`next.config.js`), and segments are percent-encoded as in requests.
 * @example toRoute('/tags/자연어처리') // => '/ko/tags/%EC%9E%90…'
 */
export function toRoute(path: string): string {
  const { pathname } = new URL(path.normalize('NFC'), site.url)
  const first = pathname.split('/')[1] ?? ''
  const hasPrefix = site.languages.some((language) => language === first)
  return toPagesFolder(hasPrefix ? pathname : `/${defaultLanguage}${pathname === '/' ? '' : pathname}`)
}
