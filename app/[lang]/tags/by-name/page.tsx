import '@/app/indices.css'
import type { Metadata } from 'next'
import { buildTagIndexMetadata, TagIndex } from '@/components/post/tag-index'
import { getLanguage } from '@/lib/i18n/messages'

type Props = PageProps<'/[lang]/tags/by-name'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return buildTagIndexMetadata(getLanguage((await params).lang), { isByName: true })
}

export default async function TagsByNamePage({ params }: Props) {
  return <TagIndex lang={getLanguage((await params).lang)} isByName />
}
