import { routes } from '@/lib/addresses/routes'
import { findReview } from '@/lib/content'
import { getMessages } from '@/lib/i18n/messages'
import type { Language } from '@/site.config'

/**
 * A compiled body. It is the site's own HTML: `lib/markdown` lets no markup through that it did not write.
 * Where React's runtime is on the page, the custom elements in it may be quicker than hydration.
 */
export function Prose({ html, lang, slug }: { html: string; lang: Language; slug?: string }) {
  const whole = linkReviews(html, lang, slug)
  // biome-ignore lint/security/noDangerouslySetInnerHtml: see above
  return <div className="prose" dangerouslySetInnerHTML={{ __html: whole }} suppressHydrationWarning />
}

/** Cited works that are reviewed here: known only now, because a review may be a draft or still to come. */
function linkReviews(html: string, lang: Language, own: string | undefined): string {
  return html.replace(/<span data-review-of="([^"]+)"><\/span>/g, (_, key: string) => {
    const review = findReview(lang, key)
    if (!review || review.slug === own) return ''
    return `<a href="${routes.post(lang, review.slug)}" class="review-link">${getMessages(lang).reviewHere}</a>`
  })
}
