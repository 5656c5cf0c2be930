import { buildAnalyticsScript, getCommentsOrigin } from './audience'
import type { AudienceSettings } from './define-audience'

/**
 * The one owner of the security headers (`docs/security.md`): `next.config.js` sets them on every answer,
 * `proxy.ts` replaces the policy of the few pages that are made for each request.
 */

interface SecuritySettings extends AudienceSettings {
  url: string
  documents: boolean
}

export interface Header {
  key: string
  value: string
}

/** How the scripts of a page are told from others. */
export type ScriptTrust =
  /** Files of the site only: documents. */
  | { kind: 'files' }
  /** Also the inline scripts that carry a nonce: pages that React makes for each request. */
  | { kind: 'nonce'; nonce: string }
  /** Also any inline script: static pages of plain Next.js, whose flight data changes with each regeneration. */
  | { kind: 'inline' }
  /** `npm run dev`: React's tools evaluate text, and edits arrive by a socket. */
  | { kind: 'development' }

/**
 * The content security policy of a page (https://www.w3.org/TR/CSP3/): nothing but the site itself and the
 * services that are configured.
 * @example buildPolicy({ url: 'https://a.example', documents: true }, { kind: 'files' })
 * // => "default-src 'none'; script-src 'self'; …; upgrade-insecure-requests"
 */
export function buildPolicy(settings: SecuritySettings, trust: ScriptTrust): string {
  const { comments, newsletter, analytics, url } = settings
  const counting = analytics && buildAnalyticsScript(analytics, new URL(url).host)
  const directives: Record<string, readonly string[]> = {
    'default-src': ["'none'"],
    'script-src': ["'self'", ...trustedScripts(trust), ...originsOf([counting?.src])],
    'style-src': ["'self'", ...(trust.kind === 'development' ? ["'unsafe-inline'"] : [])],
    // KaTeX places its glyphs by style attributes, and pages name their transitions.
    'style-src-attr': ["'unsafe-inline'"],
    'img-src': ["'self'", 'data:', 'https:'], // a post may show a picture of another site
    'font-src': ["'self'"],
    'connect-src': ["'self'", ...(trust.kind === 'development' ? ['ws:'] : []), ...originsOf(counting?.sendsTo)],
    'frame-src': comments ? [getCommentsOrigin(comments)] : ["'none'"],
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

/** The form of the newsletter; Chromium holds what the provider redirects to against the policy, too. */
function listFormTargets(newsletter: AudienceSettings['newsletter']): string[] {
  if (!newsletter || 'url' in newsletter) return []
  return originsOf([newsletter.action, ...(newsletter.redirectsTo ?? [])])
}

/** Origins of absolute URLs; a path is of the site itself. */
function originsOf(urls: readonly (string | undefined)[] = []): string[] {
  return urls.flatMap((url) => (url && URL.canParse(url) ? [new URL(url).origin] : []))
}

const isSecure = (url: string) => url.startsWith('https:')

/** Every answer has these. */
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

/** Answers that are no page load nothing. */
const closedPolicy = "default-src 'none'; frame-ancestors 'none'"
/** A drawing opened by itself runs nothing. */
const drawingPolicy = "default-src 'none'; style-src 'unsafe-inline'; sandbox"

const policy = (value: string): Header => ({ key: 'Content-Security-Policy', value })

/**
 * The rules for `headers()` of Next: where several match, the last one that names a header holds.
 * @param isWriting `npm run dev`
 */
export function buildSecurityHeaders(settings: SecuritySettings, isWriting: boolean) {
  const kind = isWriting ? 'development' : settings.documents ? 'files' : 'inline'
  const shared: Header = { key: 'Cross-Origin-Resource-Policy', value: 'cross-origin' }
  return [
    { source: '/:path*', headers: [...buildCommonHeaders(settings), policy(buildPolicy(settings, { kind }))] },
    { source: '/api/:path*', headers: [policy(closedPolicy)] },
    // What other sites and programs show: pictures, feeds, texts. They hold nothing that is not public.
    { source: '/assets/images/:path*', headers: [shared] },
    { source: '/:path*/:file(.*\\.(?:avif|gif|ico|jpe?g|json|md|png|svg|txt|webp|xml))', headers: [shared] },
    { source: '/assets/images/:name(.*\\.svg)', headers: [policy(drawingPolicy)] },
  ]
}
