import '@/.generated/fonts.css'
import './globals.css'
import type { Metadata } from 'next'
import { Document } from '@/components/site/document'
import { NotFoundPage } from '@/components/site/not-found-page'
import { getMessages } from '@/lib/i18n/messages'
import { defaultLanguage, site } from '@/site.config'

const { notFound } = getMessages(defaultLanguage)

export const metadata: Metadata = { title: `${notFound.title} — ${site.name}`, description: notFound.description }

/** An address that no route knows, in the language that has no prefix. */
export default function GlobalNotFound() {
  return (
    <Document lang={defaultLanguage}>
      <NotFoundPage lang={defaultLanguage} />
    </Document>
  )
}
