import '@/.generated/fonts.css'
import './globals.css'
import type { Metadata } from 'next'
import { Document } from '@/components/site/document'
import { NotFoundPage } from '@/components/site/not-found-page'
import { getMessages } from '@/lib/i18n/messages'
import { siteName } from '@/lib/site/names'
import { defaultLanguage } from '@/site.config'

const { notFound } = getMessages(defaultLanguage)

export const metadata: Metadata = {
  title: `${notFound.title} — ${siteName(defaultLanguage)}`,
  description: notFound.description,
}

/** The 404 page of paths that match no route, in the default language. */
export default function GlobalNotFound() {
  return (
    <Document lang={defaultLanguage}>
      <NotFoundPage lang={defaultLanguage} />
    </Document>
  )
}
