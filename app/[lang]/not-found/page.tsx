import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getLanguage, getMessages } from '@/lib/i18n/messages'
import { site } from '@/site.config'

export async function generateMetadata({ params }: PageProps<'/[lang]/not-found'>): Promise<Metadata> {
  const messages = getMessages(getLanguage((await params).lang))
  return { title: `${messages.notFound.title} — ${site.name}`, description: messages.notFound.description }
}

/** Unknown paths end here by a rewrite (next.config.js), so that they are answered in their language. */
export default function UnknownPage() {
  notFound()
}
