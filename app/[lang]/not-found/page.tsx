import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getLanguage, getMessages } from '@/lib/i18n/messages'
import { site } from '@/site.config'

export async function generateMetadata({ params }: PageProps<'/[lang]/not-found'>): Promise<Metadata> {
  const messages = getMessages(getLanguage((await params).lang))
  return { title: `${messages.notFound.title} — ${site.name}`, description: messages.notFound.description }
}

/** next.config.js rewrites unknown paths to this page, so that their 404 is in the right language. */
export default function UnknownPage() {
  notFound()
}
