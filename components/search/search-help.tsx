import { TagLinks } from '@/components/post/tag-links'
import { listTags } from '@/lib/content'
import { getMessages } from '@/lib/i18n/messages'
import type { Language } from '@/site.config'

const shownTags = 12

/** Popular tags and examples of queries. */
export function SearchHelp({ lang }: { lang: Language }) {
  const { search } = getMessages(lang)
  return (
    <div className="search-help mt-10 text-sm">
      <h2 className="mb-2 font-semibold">{search.popularTags}</h2>
      <TagLinks lang={lang} tags={listTags(lang).slice(0, shownTags)} />
      <h2 className="mt-8 mb-2 font-semibold">{search.tips}</h2>
      <dl className="grid grid-cols-[auto_1fr] gap-x-4 gap-y-1.5">
        {search.examples.map(([example, meaning]) => (
          <div key={example} className="contents">
            <dt>
              <code className="rounded bg-sunken px-1.5 py-0.5 font-sans">{example}</code>
            </dt>
            <dd className="text-muted">{meaning}</dd>
          </div>
        ))}
      </dl>
    </div>
  )
}
