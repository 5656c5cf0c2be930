import { DateText } from '@/components/ui/date'
import { getMessages } from '@/lib/i18n/messages'
import type { Hit } from '@/lib/search'
import { SearchHit } from './search-hit'

/** Search results, each in the language of its post. */
export function SearchResults({ hits }: { hits: readonly Hit[] }) {
  return (
    <ol className="search-results">
      {hits.map(({ post, url, title, section, excerpt, reason, missing }) => {
        const { search } = getMessages(post.lang)
        return (
          <SearchHit
            key={url}
            lang={post.lang}
            url={url}
            title={title}
            section={section}
            excerpt={excerpt}
            date={<DateText date={post.publishedAt} lang={post.lang} form="list" />}
            reason={[...title, ...excerpt].some(({ marked }) => marked) ? undefined : search.reasons[reason]}
            venue={post.paper?.venue}
            missing={missing.length > 0 ? search.missing(missing.join(', ')) : undefined}
          />
        )
      })}
    </ol>
  )
}
