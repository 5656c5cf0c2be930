import { routes } from '@/lib/addresses/routes'
import { findReview } from '@/lib/content'
import { getMessages } from '@/lib/i18n/messages'
import type { Language } from '@/site.config'

/**
 * A compiled body. Its HTML is safe: `lib/markdown` passes no markup through that it did not generate. Hydration
 * warnings are suppressed, because custom elements may change it before React's runtime, if the page has it.
 */
export function Prose({ html, lang, slug }: { html: string; lang: Language; slug?: string }) {
  const whole = linkReviews(html, lang, slug)
  // biome-ignore lint/security/noDangerouslySetInnerHtml: see above
  return <div className="prose" dangerouslySetInnerHTML={{ __html: whole }} suppressHydrationWarning />
}

/** Links cited works to their reviews: at render time, because a review may be a draft or scheduled. */
function linkReviews(html: string, lang: Language, own: string | undefined): string {
  return html.replace(/<span data-review-of="([^"]+)"><\/span>/g, (_, key: string) => {
    const review = findReview(lang, key)
    if (!review || review.slug === own) return ''
    return `<a href="${routes.post(lang, review.slug)}" class="review-link">${getMessages(lang).reviewHere}</a>`
  })
}
