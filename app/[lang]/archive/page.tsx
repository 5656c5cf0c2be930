import '@/app/indices.css'
import type { Metadata } from 'next'
import { ArchiveYears } from '@/components/post/archive-years'
import { SiteFrame } from '@/components/site/site-frame'
import { StructuredData } from '@/components/site/structured-data'
import { routes } from '@/lib/addresses/routes'
import { listArchive } from '@/lib/content'
import { getLanguage, getMessages } from '@/lib/i18n/messages'
import { buildAlternates, buildMetadata } from '@/lib/metadata/seo'
import { buildCollectionGraph } from '@/lib/structured-data/pages'
import type { Language } from '@/site.config'

const alternates = buildAlternates((lang) => routes.archive(lang))

export async function generateMetadata({ params }: PageProps<'/[lang]/archive'>): Promise<Metadata> {
  return buildMetadata({ ...getFacts(getLanguage((await params).lang)), alternates, card: 'archive' })
}

function getFacts(lang: Language) {
  const { archive, archiveDescription } = getMessages(lang)
  return { lang, title: archive, description: archiveDescription, path: routes.archive(lang) }
}

/** Years and months with their counts, and the titles of the last year. */
export default async function ArchivePage({ params }: PageProps<'/[lang]/archive'>) {
  const lang = getLanguage((await params).lang)
  const messages = getMessages(lang)
  const years = listArchive(lang)
  return (
    <SiteFrame lang={lang} alternates={alternates}>
      <StructuredData graph={buildCollectionGraph(getFacts(lang))} />
      <h1 className="mb-6 font-bold text-3xl leading-tight">{messages.archive}</h1>
      <ArchiveYears lang={lang} years={years} />
    </SiteFrame>
  )
}
