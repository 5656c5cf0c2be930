import { type FramedProvider, originOfFrames } from '@/lib/markdown/embeds/providers'
import { buildAnalyticsScript, getCommentsOrigin } from './audience'
import type { AudienceSettings } from './define-audience'

/**
 * The only place that defines security headers (`docs/security.md`): `next.config.js` sets them on every response,
 * `proxy.ts` replaces the policy of the few pages that are rendered per request.
 */

interface SecuritySettings extends AudienceSettings {
  embeds?: readonly FramedProvider[]
  url: string
  documents: boolean
}

export interface Header {
  key: string
  value: string
}

/** Which scripts of a page are trusted. */
export type ScriptTrust =
  /** Only files of the site: documents. */
  | { kind: 'files' }
  /** Also inline scripts with a nonce: pages that React renders per request. */
  | { kind: 'nonce'; nonce: string }
  /** Also any inline script: static pages of plain Next.js, whose flight data changes with each regeneration. */
  | { kind: 'inline' }
  /** `npm run dev`: React's tools need `eval`, and updates arrive over a WebSocket. */
  | { kind: 'development' }

/**
 * The content security policy of a page (https://www.w3.org/TR/CSP3/): only the site itself and the configured
 * services.
 * @example buildPolicy({ url: 'https://a.example', documents: true }, { kind: 'files' })
 * // => "default-src 'none'; script-src 'self'; …; upgrade-insecure-requests"
 */
export function buildPolicy(settings: SecuritySettings, trust: ScriptTrust): string {
  const { newsletter, analytics, url } = settings
  const counting = analytics && buildAnalyticsScript(analytics, new URL(url).host)
  const directives: Record<string, readonly string[]> = {
    'default-src': ["'none'"],
    'script-src': ["'self'", ...trustedScripts(trust), ...originsOf([counting?.src])],
    'style-src': ["'self'", ...(trust.kind === 'development' ? ["'unsafe-inline'"] : [])],
    // KaTeX positions glyphs with style attributes, and pages name their view transitions.
    'style-src-attr': ["'unsafe-inline'"],
    'img-src': ["'self'", 'data:', 'https:'], // posts may show images of other sites
    'font-src': ["'self'"],
    'connect-src': ["'self'", ...(trust.kind === 'development' ? ['ws:'] : []), ...originsOf(counting?.sendsTo)],
    'frame-src': listFrames(settings),
    'media-src': ["'self'"],
    'manifest-src': ["'self'"],
    'worker-src': ["'self'"],
    'object-src': ["'none'"],
    'base-uri': ["'none'"],
    'form-action': ["'self'", ...listFormTargets(newsletter)],
    'frame-ancestors': ["'none'"],
    ...(isSecure(url) && trust.kind !== 'development' && { 'upgrade-insecure-requests': [] }),
  }
  return Object.entries(directives)
    .map(([name, sources]) => [name, ...new Set(sources)].join(' '))
    .join('; ')
}

function listFrames({ comments, embeds = [] }: SecuritySettings): string[] {
  const origins = [(comments && getCommentsOrigin(comments)) ?? [], embeds.map(originOfFrames)].flat()
  return origins.length > 0 ? origins : ["'none'"]
}

function trustedScripts(trust: ScriptTrust): string[] {
  switch (trust.kind) {
    case 'files':
      return []
    case 'nonce':
      return [`'nonce-${trust.nonce}'`]
    case 'inline':
      return ["'unsafe-inline'"]
    case 'development':
      return ["'unsafe-inline'", "'unsafe-eval'"]
  }
}

/** Targets of the newsletter form; Chromium applies the policy to redirects of the provider, too. */
function listFormTargets(newsletter: AudienceSettings['newsletter']): string[] {
  if (!newsletter || 'url' in newsletter) return []
  return originsOf([newsletter.action, ...(newsletter.redirectsTo ?? [])])
}

/** Origins of absolute URLs; paths of the site itself are left out. */
function originsOf(urls: readonly (string | undefined)[] = []): string[] {
  return urls.flatMap((url) => (url && URL.canParse(url) ? [new URL(url).origin] : []))
}

const isSecure = (url: string) => url.startsWith('https:')

/** Headers of every response. */
function buildCommonHeaders({ url }: SecuritySettings): Header[] {
  return [
    { key: 'X-Content-Type-Options', value: 'nosniff' },
    { key: 'Referrer-Policy', value: 'strict-origin-when-cross-origin' },
    { key: 'X-Frame-Options', value: 'DENY' },
    { key: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
    { key: 'Cross-Origin-Resource-Policy', value: 'same-origin' },
    { key: 'Permissions-Policy', value: 'camera=(), geolocation=(), microphone=(), payment=(), usb=()' },
    ...(isSecure(url)
      ? [{ key: 'Strict-Transport-Security', value: 'max-age=63072000; includeSubDomains' }] // two years
      : []),
  ]
}

/** For responses that are not pages: they load nothing. */
const closedPolicy = "default-src 'none'; frame-ancestors 'none'"
/** For an SVG file opened by itself: it runs no script. */
const drawingPolicy = "default-src 'none'; style-src 'unsafe-inline'; sandbox"

const policy = (value: string): Header => ({ key: 'Content-Security-Policy', value })

/**
 * The rules for Next's `headers()`: when several match, the last one that sets a header wins.
 * @param isWriting `npm run dev`
 */
export function buildSecurityHeaders(settings: SecuritySettings, isWriting: boolean) {
  const kind = isWriting ? 'development' : settings.documents ? 'files' : 'inline'
  const shared: Header = { key: 'Cross-Origin-Resource-Policy', value: 'cross-origin' }
  return [
    { source: '/:path*', headers: [...buildCommonHeaders(settings), policy(buildPolicy(settings, { kind }))] },
    { source: '/api/:path*', headers: [policy(closedPolicy)] },
    // Images, feeds and texts that other sites and programs may load. They contain nothing that is not public.
    { source: '/assets/images/:path*', headers: [shared] },
    { source: '/:path*/:file(.*\\.(?:avif|gif|ico|jpe?g|json|md|opml|png|svg|txt|webp|xml))', headers: [shared] },
    { source: '/assets/images/:name(.*\\.svg)', headers: [policy(drawingPolicy)] },
  ]
}
