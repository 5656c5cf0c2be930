import { routes } from '@/lib/addresses/routes'
import { findTagDescription, listRelatedTags, type Tag } from '@/lib/content'
import { getMessages } from '@/lib/i18n/messages'
import type { Language } from '@/site.config'
import { TagLinks } from './tag-links'

/** A tag's description, its related tags and its feed. */
export function TagIntroduction({ lang, tag }: { lang: Language; tag: Tag }) {
  const description = findTagDescription(lang, tag.key)
  const related = listRelatedTags(lang, tag.slug)
  return (
    <div className="-mt-4 mb-8">
      <p className="tag-feed text-sm">
        <a href={routes.tagFeed(lang, tag.slug)} className="inline-block py-1 text-muted hover:text-accent">
          {getMessages(lang).feed}
          <span className="visually-hidden"> (#{tag.name})</span>
        </a>
      </p>
      {description && <p className="mb-2">{description}</p>}
      {related.length > 0 && (
        <div className="flex flex-wrap items-baseline gap-x-3 text-sm">
          <h2 className="text-muted">{getMessages(lang).relatedTags}</h2>
          <TagLinks lang={lang} tags={related} />
        </div>
      )}
    </div>
  )
}
