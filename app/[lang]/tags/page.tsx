import '@/app/indices.css'
import type { Metadata } from 'next'
import { buildTagIndexMetadata, TagIndex } from '@/components/post/tag-index'
import { getLanguage } from '@/lib/i18n/messages'

type Props = PageProps<'/[lang]/tags'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return buildTagIndexMetadata(getLanguage((await params).lang), { isByName: false })
}

export default async function TagsPage({ params }: Props) {
  return <TagIndex lang={getLanguage((await params).lang)} isByName={false} />
}
