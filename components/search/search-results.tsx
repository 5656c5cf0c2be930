import { DateText } from '@/components/ui/date'
import { getMessages } from '@/lib/i18n/messages'
import type { Hit } from '@/lib/search'
import type { Language } from '@/site.config'
import { SearchHit } from './search-hit'

/** Search results, each in the language of its post, with its facts in that of the page. */
export function SearchResults({ hits, lang }: { hits: readonly Hit[]; lang: Language }) {
  const { search } = getMessages(lang)
  return (
    <ol className="search-results">
      {hits.map(({ post, url, title, section, excerpt, reason, missing }) => (
        <SearchHit
          key={url}
          lang={post.lang}
          pageLang={lang}
          language={post.lang === lang ? undefined : getMessages(post.lang).languageName}
          url={url}
          title={title}
          section={section}
          excerpt={excerpt}
          date={<DateText date={post.publishedAt} lang={lang} form="list" />}
          reason={[...title, ...excerpt].some(({ marked }) => marked) ? undefined : search.reasons[reason]}
          venue={post.paper?.venue}
          missing={missing.length > 0 ? search.missing(missing.join(', ')) : undefined}
        />
      ))}
    </ol>
  )
}
