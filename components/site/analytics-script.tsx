import { buildAnalyticsScript } from '@/lib/site/audience'
import { isWriting, site } from '@/site.config'

/** The script of the provider that counts visits, when the site names one; the author's own visits while writing are not counted. */
export function AnalyticsScript() {
  if (!site.analytics || isWriting) return null
  const { src, attributes } = buildAnalyticsScript(site.analytics, new URL(site.url).host)
  return <script defer src={src} {...attributes} />
}
