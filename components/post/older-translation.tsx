import { routes } from '@/lib/addresses/routes'
import { findNewerOriginal, listTranslations, type Post } from '@/lib/content'
import { getMessages } from '@/lib/i18n/messages'
import { formatDate } from '@/lib/text/dates'
import { site } from '@/site.config'

/** Says that the original has been changed since this translation. */
export function OlderTranslation({ post }: { post: Post }) {
  const original = findNewerOriginal(post, listTranslations(post))
  if (!original?.updatedAt) return null
  const { olderTranslation, readOriginal } = getMessages(post.lang)
  return (
    <p className="mt-3 border-strong-line border-l-2 pl-3 text-sm">
      {olderTranslation(formatDate(original.updatedAt, post.lang, site.timeZone, 'prose'))}{' '}
      <a href={routes.post(original.lang, original.slug)} className="underline">
        {readOriginal}
      </a>
    </p>
  )
}
