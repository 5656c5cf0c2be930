'use client'

import './globals.css'
import { Document } from '@/components/site/document'
import { routes } from '@/lib/addresses/routes'
import { getMessages } from '@/lib/i18n/messages'
import { siteName } from '@/lib/site/names'
import { defaultLanguage } from '@/site.config'

/** Error page of last resort: without the layout and without anything that could fail again. */
export default function GlobalError() {
  const { error, allPosts } = getMessages(defaultLanguage)
  const home = routes.posts(defaultLanguage)
  return (
    <Document lang={defaultLanguage}>
      <title>{`${error.title} — ${siteName(defaultLanguage)}`}</title>
      <main className="columns py-24">
        <p className="font-bold text-xl">{siteName(defaultLanguage)}</p>
        <h1 className="mt-8 font-bold text-3xl leading-tight">{error.title}</h1>
        <p className="mt-4">{error.text}</p>
        <p className="mt-6">
          <a className="py-1 text-accent underline decoration-1 underline-offset-4" href={home}>
            {allPosts}
          </a>
        </p>
      </main>
    </Document>
  )
}
