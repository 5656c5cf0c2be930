import type { Metadata } from 'next'
import { SiteFrame } from '@/components/site/site-frame'
import { listTags } from '@/lib/content'
import { getLanguage, getMessages } from '@/lib/i18n/messages'
import { routes } from '@/lib/routes'
import { buildAlternates, buildMetadata } from '@/lib/seo'

export const revalidate = 60

const alternates = buildAlternates((lang) => routes.tags(lang))

export async function generateMetadata({ params }: PageProps<'/[lang]/tags'>): Promise<Metadata> {
  const lang = getLanguage((await params).lang)
  const { tags, tagsDescription } = getMessages(lang)
  return buildMetadata({ lang, title: tags, description: tagsDescription, path: routes.tags(lang), alternates })
}

export default async function TagsPage({ params }: PageProps<'/[lang]/tags'>) {
  const lang = getLanguage((await params).lang)
  const messages = getMessages(lang)
  return (
    <SiteFrame lang={lang} current="tags" alternates={alternates}>
      <h1 className="mb-8 font-bold text-3xl leading-tight tracking-tight">{messages.tags}</h1>
      <ul className="grid gap-x-10 sm:grid-cols-2">
        {listTags(lang).map((tag) => (
          <li key={tag.slug} className="border-line border-t">
            <a
              href={routes.tag(lang, tag.slug)}
              className="flex items-baseline justify-between gap-4 py-2.5 hover:text-accent"
            >
              <span className="font-semibold">{tag.name}</span>
              <span className="text-muted text-sm tabular-nums">{messages.count(tag.count)}</span>
            </a>
          </li>
        ))}
      </ul>
    </SiteFrame>
  )
}
