import type { Metadata } from 'next'
import { TagIndex } from '@/components/post/tag-index'
import { routes } from '@/lib/addresses/routes'
import { getLanguage, getMessages } from '@/lib/i18n/messages'
import { buildAlternates, buildMetadata } from '@/lib/metadata/seo'

export const revalidate = 60

const alternates = buildAlternates((lang) => routes.tagsByName(lang))

/** `noindex`: search engines index the same tags at `/tags`. */
export async function generateMetadata({ params }: PageProps<'/[lang]/tags/by-name'>): Promise<Metadata> {
  const lang = getLanguage((await params).lang)
  const { tags, byName, tagsDescription } = getMessages(lang)
  const title = `${tags}: ${byName}`
  const path = routes.tagsByName(lang)
  return {
    ...buildMetadata({ lang, title, description: tagsDescription, path, alternates, card: 'tags' }),
    robots: { index: false, follow: true },
  }
}

export default async function TagsByNamePage({ params }: PageProps<'/[lang]/tags/by-name'>) {
  return <TagIndex lang={getLanguage((await params).lang)} isByName />
}
