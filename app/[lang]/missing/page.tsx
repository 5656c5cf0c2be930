import type { Metadata } from 'next'
import { NotFoundPage } from '@/components/site/not-found-page'
import { getLanguage, getMessages } from '@/lib/i18n/messages'
import { siteName } from '@/lib/site/names'

export async function generateMetadata({ params }: PageProps<'/[lang]/missing'>): Promise<Metadata> {
  const lang = getLanguage((await params).lang)
  const { notFound } = getMessages(lang)
  return { title: `${notFound.title} — ${siteName(lang)}`, description: notFound.description, robots: { index: false } }
}

/**
 * The document that `cache-handler.js` sends for every 404 of a language: Next renders `notFound()` only in the
 * browser, so without JavaScript its page would be empty.
 */
export default async function MissingPage({ params }: PageProps<'/[lang]/missing'>) {
  return <NotFoundPage lang={getLanguage((await params).lang)} />
}
