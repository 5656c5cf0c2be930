import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getLanguage, getMessages } from '@/lib/i18n/messages'
import { siteName } from '@/lib/site/names'

export async function generateMetadata({ params }: PageProps<'/[lang]/not-found'>): Promise<Metadata> {
  const lang = getLanguage((await params).lang)
  const messages = getMessages(lang)
  return { title: `${messages.notFound.title} — ${siteName(lang)}`, description: messages.notFound.description }
}

/** next.config.js rewrites unknown paths to this page, so that their 404 is in the right language. */
export default function UnknownPage() {
  notFound()
}
