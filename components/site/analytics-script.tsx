import { buildAnalyticsScript } from '@/lib/site/audience'
import { isWriting, site } from '@/site.config'

/** The script of the analytics provider, if one is configured; not in `npm run dev`. */
export function AnalyticsScript() {
  if (!site.analytics || isWriting) return null
  const { src, attributes } = buildAnalyticsScript(site.analytics, new URL(site.url).host)
  return <script defer src={src} {...attributes} />
}
