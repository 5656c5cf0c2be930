import { buildAnalyticsScript } from '@/lib/site/audience'
import { isWriting, site } from '@/site.config'

/** Names the script of the analytics provider, if one is configured, for `enhance/analytics.ts`; not in `npm run dev`. */
export function AnalyticsScript() {
  if (!site.analytics || isWriting) return null
  const { src, attributes } = buildAnalyticsScript(site.analytics, new URL(site.url).host)
  return <meta name="analytics-script" content={src} {...attributes} />
}
