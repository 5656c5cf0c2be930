import { DateText } from '@/components/ui/date'
import { getMessages } from '@/lib/i18n/messages'
import type { Hit } from '@/lib/search'
import { MarkedText } from './marked-text'

/** Search results, each with the matching section, an excerpt and the reason. */
export function SearchResults({ hits }: { hits: readonly Hit[] }) {
  return (
    <ol className="search-results">
      {hits.map(({ post, url, title, section, excerpt, reason, missing }) => {
        const messages = getMessages(post.lang)
        return (
          <li key={url} lang={post.lang} className="border-line border-t py-6">
            <h2 className="font-bold text-[1.2rem] leading-snug tracking-tight">
              <a href={url} className="hover:text-accent">
                <MarkedText parts={title} />
              </a>
            </h2>
            <p className="mt-1.5 leading-relaxed">
              {section && (
                <a href={section.url} className="mr-2 font-semibold text-accent hover:underline">
                  {section.title}
                </a>
              )}
              <MarkedText parts={excerpt} />
            </p>
            <p className="mt-1.5 text-muted text-sm">
              <DateText date={post.publishedAt} lang={post.lang} form="list" />
              <span aria-hidden="true"> · </span>
              {messages.search.reasons[reason]}
              {post.paper && (
                <>
                  <span aria-hidden="true"> · </span>
                  {post.paper.venue}
                </>
              )}
              {missing.length > 0 && (
                <>
                  <span aria-hidden="true"> · </span>
                  {messages.search.missing(missing.join(', '))}
                </>
              )}
            </p>
          </li>
        )
      })}
    </ol>
  )
}
