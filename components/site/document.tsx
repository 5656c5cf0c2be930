import type { ReactNode } from 'react'
import manifest from '@/.generated/manifest.json'
import { routes } from '@/lib/addresses/routes'
import { getMessages } from '@/lib/i18n/messages'
import { siteName } from '@/lib/site/names'
import { isWriting, type Language, site } from '@/site.config'

/**
 * The `<html>` of every page. `data-document` marks a page that needs no runtime: `cache-handler.js` serves it without
 * framework scripts. The theme script blocks rendering, so that a chosen theme is set before the first paint.
 */
export function Document({ lang, children }: { lang: Language; children: ReactNode }) {
  const { copy, copied, selected, resume, dismiss, zoom, offline } = getMessages(lang)
  return (
    <html
      lang={lang}
      data-document=""
      data-copy={copy}
      data-copied={copied}
      data-selected={selected}
      data-resume={resume}
      data-dismiss={dismiss}
      data-zoom={zoom.open}
      data-zoom-in={zoom.in}
      data-zoom-out={zoom.out}
      data-offline={site.offline && !isWriting ? offline.copy : undefined}
      suppressHydrationWarning
    >
      <head>
        <script src={manifest.theme} />
        <script src={manifest.main} type="module" />
        <link
          rel="search"
          type="application/opensearchdescription+xml"
          title={siteName(lang)}
          href={routes.openSearch(lang)}
        />
      </head>
      <body>{children}</body>
    </html>
  )
}
