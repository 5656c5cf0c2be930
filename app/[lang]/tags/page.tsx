import type { Metadata } from 'next'
import { TagIndex } from '@/components/post/tag-index'
import { routes } from '@/lib/addresses/routes'
import { getLanguage, getMessages } from '@/lib/i18n/messages'
import { buildAlternates, buildMetadata } from '@/lib/metadata/seo'

export const revalidate = 60

const alternates = buildAlternates((lang) => routes.tags(lang))

export async function generateMetadata({ params }: PageProps<'/[lang]/tags'>): Promise<Metadata> {
  const lang = getLanguage((await params).lang)
  const { tags, tagsDescription } = getMessages(lang)
  return buildMetadata({
    lang,
    title: tags,
    description: tagsDescription,
    path: routes.tags(lang),
    alternates,
    card: 'tags',
  })
}

export default async function TagsPage({ params }: PageProps<'/[lang]/tags'>) {
  return <TagIndex lang={getLanguage((await params).lang)} isByName={false} />
}
