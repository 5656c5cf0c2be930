import type { Metadata } from 'next'
import { SiteFrame } from '@/components/site/site-frame'
import { StructuredData } from '@/components/site/structured-data'
import { routes } from '@/lib/addresses/routes'
import { listTags, listTagsByTopic, type Tag } from '@/lib/content'
import { getMessages } from '@/lib/i18n/messages'
import { buildAlternates, buildMetadata } from '@/lib/metadata/seo'
import { buildCollectionGraph } from '@/lib/structured-data/pages'
import type { Language } from '@/site.config'

function getFacts(lang: Language, isByName: boolean) {
  const { tags, tagsDescription } = getMessages(lang)
  const pathOf = isByName ? routes.tagsByName : routes.tags
  return { lang, title: tags, description: tagsDescription, path: pathOf(lang), alternates: buildAlternates(pathOf) }
}

/** By name, `noindex`: search engines index the same tags at `/tags`. */
export function buildTagIndexMetadata(lang: Language, { isByName }: { isByName: boolean }): Metadata {
  const facts = getFacts(lang, isByName)
  if (!isByName) return buildMetadata({ ...facts, card: 'tags' })
  const title = `${facts.title}: ${getMessages(lang).byName}`
  return { ...buildMetadata({ ...facts, title, card: 'tags' }), robots: { index: false, follow: true } }
}

/** All tags with their number of posts, by topic and use, or by name. */
export function TagIndex({ lang, isByName }: { lang: Language; isByName: boolean }) {
  const messages = getMessages(lang)
  const compare = new Intl.Collator(lang).compare
  const groups = isByName
    ? [{ topic: undefined, tags: listTags(lang).sort((a, b) => compare(a.name, b.name)) }]
    : listTagsByTopic(lang)
  const orders = [
    [routes.tags(lang), messages.byUse, !isByName],
    [routes.tagsByName(lang), messages.byName, isByName],
  ] as const
  const facts = getFacts(lang, isByName)
  return (
    <SiteFrame lang={lang} current="tags" alternates={facts.alternates}>
      <StructuredData graph={buildCollectionGraph(facts)} />
      <div className="mb-8 flex flex-wrap items-baseline justify-between gap-x-6">
        <h1 className="font-bold text-3xl leading-tight">{messages.tags}</h1>
        <nav aria-label={messages.listViews.label} className="flex gap-x-2.5 text-muted text-sm">
          {orders.map(([href, text, isCurrent]) => (
            <a
              key={href}
              href={href}
              aria-current={isCurrent ? 'true' : undefined}
              className="py-1 hover:text-accent aria-[current]:font-semibold aria-[current]:text-ink"
            >
              {text}
            </a>
          ))}
        </nav>
      </div>
      <div className="topics">
        {groups.map((group) => (
          <Topic key={group.topic?.key ?? ''} lang={lang} {...group} isNamed={groups.length > 1} />
        ))}
      </div>
    </SiteFrame>
  )
}

interface TopicProps {
  lang: Language
  topic?: Tag
  tags: (Tag & { count?: number })[]
  isNamed: boolean
}

/** A topic and the tags below it; of a topic that is the only tag, the name alone. */
export function Topic({ lang, topic, tags, isNamed }: TopicProps) {
  const others = tags.filter(({ key }) => key !== topic?.key)
  return (
    <section>
      {isNamed && (
        <h2 className="font-semibold">
          {topic ? (
            <TagLink lang={lang} tag={tags.find(({ key }) => key === topic.key) ?? topic} />
          ) : (
            <span className="inline-block py-1">{getMessages(lang).otherTags}</span>
          )}
        </h2>
      )}
      {others.length > 0 && (
        <ul>
          {others.map((tag) => (
            <li key={tag.slug}>
              <TagLink lang={lang} tag={tag} />
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

/** A tag with its number of posts; a topic that no post has as a tag is only a name. */
function TagLink({ lang, tag }: { lang: Language; tag: Tag & { count?: number } }) {
  if (tag.count === undefined) return tag.name
  return (
    <a href={routes.tag(lang, tag.slug)} className="hover:text-accent">
      {tag.name} <span className="font-normal text-muted text-sm tabular">{tag.count}</span>
    </a>
  )
}
