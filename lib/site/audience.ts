import type { Analytics, Comments, FramedComments, Giscus } from './define-audience'

/**
 * Origins and URLs of the services in `lib/site/define-audience.ts`. Both the pages and the content security policy use
 * them, so that they cannot differ.
 */

export interface AnalyticsScript {
  src: string
  /** `data-` attributes of the tag, as each provider documents them. */
  attributes: Record<string, string>
  /** Origins that the script sends to. */
  sendsTo: string[]
}

/**
 * The script tag of a provider.
 * @param host host of the site, which identifies it to providers
 * @example buildAnalyticsScript({ provider: 'plausible' }, 'blog.example.org').src
 * // => 'https://plausible.io/js/script.js'
 */
export function buildAnalyticsScript(analytics: Analytics, host: string): AnalyticsScript {
  switch (analytics.provider) {
    case 'vercel': // https://vercel.com/docs/analytics/quickstart (HTML)
      return { src: '/_vercel/insights/script.js', attributes: {}, sendsTo: [] }
    case 'plausible': {
      // https://plausible.io/docs/script-extensions
      const origin = originOf(analytics.origin ?? 'https://plausible.io')
      const attributes = { 'data-domain': analytics.domain ?? host }
      return { src: `${origin}/js/script.js`, attributes, sendsTo: [origin] }
    }
    case 'umami': {
      // https://umami.is/docs/tracker-configuration; Umami Cloud sends to another host than the one that serves the
      // script
      const cloud = 'https://cloud.umami.is'
      const origin = originOf(analytics.origin ?? cloud)
      const sendsTo = originOf(analytics.sendsTo ?? (origin === cloud ? 'https://gateway.umami.is' : origin))
      const attributes = {
        'data-website-id': analytics.id,
        'data-host-url': sendsTo,
        'data-domains': host,
        'data-do-not-track': 'true',
      }
      return { src: `${origin}/script.js`, attributes, sendsTo: [sendsTo] }
    }
    case 'goatcounter': {
      // https://www.goatcounter.com/help/csp; a self-hosted GoatCounter serves its own script
      const origin = originOf(analytics.origin)
      const script = origin.endsWith('.goatcounter.com') ? 'https://gc.zgo.at/count.js' : `${origin}/count.js`
      return { src: script, attributes: { 'data-goatcounter': `${origin}/count` }, sendsTo: [origin] }
    }
  }
}

/** Origin of the frame with the comments; answers by mail have none. */
export function getCommentsOrigin(comments: Comments): string | undefined {
  return comments.provider === 'mail' ? undefined : originOfFrame(comments)
}

const originOfFrame = ({ origin = 'https://giscus.app' }: FramedComments) => originOf(origin)

interface Thread {
  lang: string
  title: string
  /** Permanent id of the thread (`lib/content/thread.ts`). */
  term: string
  /** Text of the discussion that giscus creates with the first comment. */
  description: string
  /** Absolute URL of the post. */
  url: string
}

/** The URL of the frame with the comments on a post, without what only the browser knows. */
export function buildCommentsFrame(comments: FramedComments, thread: Thread, siteUrl: string): string {
  if (comments.provider === 'giscus') return buildGiscusFrame(comments, thread)
  // The address is the name of a thread: of translations and after a rename the same. https://remark42.com/docs/configuration/frontend/
  const { lang: locale, term, title: page_title } = thread
  const asked = new URLSearchParams({ site_id: comments.site, url: `${siteUrl}/${term}`, locale, page_title })
  return `${originOfFrame(comments)}/web/iframe.html?${asked}`
}

/**
 * The URL of the giscus frame, without the parameters that only the browser knows (theme, origin, session).
 * `strict` matches the whole term; otherwise the search would take `lora-2` for `lora`.
 * https://github.com/giscus/giscus/blob/main/ADVANCED-USAGE.md
 */
function buildGiscusFrame(comments: Giscus, { lang, term, description, url }: Thread): string {
  const { repo, repoId, category, categoryId, inputPosition = 'bottom', reactions = true } = comments
  const asked = new URLSearchParams({
    ...{ repo, repoId, category, categoryId, term, strict: '1' },
    ...{ reactionsEnabled: reactions ? '1' : '0', emitMetadata: '0', inputPosition, description, backLink: url },
  })
  return `${originOfFrame(comments)}/${lang}/widget?${asked}`
}

/**
 * A link to the discussion on GitHub, for readers without scripts: a search by title, because the discussion has no
 * number before the first comment.
 */
export function buildDiscussionLink({ repo }: Giscus, term: string): string {
  return `https://github.com/${repo}/discussions?${new URLSearchParams({ discussions_q: `"${term}" in:title` })}`
}

/** @example originOf('https://stats.example.org/') // => 'https://stats.example.org' */
function originOf(url: string): string {
  return new URL(url).origin
}
