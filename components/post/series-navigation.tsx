import { TitleText } from '@/components/ui/title-text'
import { routes } from '@/lib/addresses/routes'
import { listSeriesParts, type Post } from '@/lib/content'
import { getMessages } from '@/lib/i18n/messages'

/** The parts of a post's series in order, with this post marked. */
export function SeriesNavigation({ post }: { post: Post }) {
  const { series, lang } = post
  const parts = listSeriesParts(post)
  if (!series || parts.length === 0) return null
  const messages = getMessages(lang)
  return (
    <nav aria-label={messages.seriesNavigation(series.name)} className="mb-3 border-accent border-l-2 pl-4 text-sm">
      <details>
        <summary className="py-1">
          <span className="font-semibold">{series.name}</span>{' '}
          <span className="text-muted">{messages.seriesPart(series.part, parts.length)}</span>
        </summary>
        <ol className="py-1">
          {parts.map((part) => (
            <li key={part.slug} className="flex gap-x-2.5 py-1 leading-snug">
              <span className="text-muted tabular">{part.series?.part}</span>
              {part.slug === post.slug ? (
                <span aria-current="page" className="font-semibold">
                  <TitleText title={part.title} />
                </span>
              ) : (
                <a href={routes.post(lang, part.slug)} className="hover:text-accent">
                  <TitleText title={part.title} />
                </a>
              )}
            </li>
          ))}
        </ol>
        <a href={routes.seriesOf(lang, series.slug)} className="inline-block py-1 text-accent hover:underline">
          {messages.seriesNavigation(series.name)}
        </a>
      </details>
    </nav>
  )
}
