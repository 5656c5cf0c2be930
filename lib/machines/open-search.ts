import { XMLBuilder } from 'fast-xml-parser'
import { absoluteUrl, routes } from '@/lib/addresses/routes'
import { getMessages } from '@/lib/i18n/messages'
import { siteName } from '@/lib/site/names'
import { cleanXml } from '@/lib/text/characters'
import type { Language } from '@/site.config'

const builder = new XMLBuilder({ ignoreAttributes: false, attributeNamePrefix: '@', suppressEmptyNode: true })

/** Maximum length of a short name, by the specification. */
const longestName = 16

/**
 * Describes the site's search, so that browsers offer it in their address bar
 * (https://github.com/dewitt/opensearch/blob/master/opensearch-1-1-draft-6.md).
 */
export function renderOpenSearch(lang: Language): string {
  const { search } = getMessages(lang)
  const description = {
    '@xmlns': 'http://a9.com/-/spec/opensearch/1.1/',
    ShortName: [...siteName(lang)].slice(0, longestName).join(''),
    Description: search.description,
    Language: lang,
    InputEncoding: 'UTF-8',
    Image: { '@width': 32, '@height': 32, '@type': 'image/x-icon', '#text': absoluteUrl('/favicon.ico') },
    Url: [
      { '@type': 'text/html', '@template': `${absoluteUrl(routes.search(lang))}?q={searchTerms}` },
      {
        '@type': 'application/opensearchdescription+xml',
        '@rel': 'self',
        '@template': absoluteUrl(routes.openSearch(lang)),
      },
    ],
  }
  return cleanXml(`<?xml version="1.0" encoding="UTF-8"?>\n${builder.build({ OpenSearchDescription: description })}\n`)
}
