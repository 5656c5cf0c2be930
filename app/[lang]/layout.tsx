import '@/.generated/fonts.css'
import '../globals.css'
import type { Metadata, Viewport } from 'next'
import type { ReactNode } from 'react'
import manifest from '@/.generated/manifest.json'
import { Document } from '@/components/site/document'
import { findNextChange } from '@/lib/content'
import { getLanguage } from '@/lib/i18n/messages'
import { liveUntil } from '@/lib/revalidate/page-lifetime'
import { buildVerification } from '@/lib/site/verification'
import { site } from '@/site.config'

export const dynamicParams = false

export const generateStaticParams = () => site.languages.map((lang) => ({ lang }))

/** Icons are metadata, because the order of `<link>` elements outside of it is not defined. */
export const metadata: Metadata = {
  icons: {
    icon: [
      { url: '/favicon.ico', sizes: '32x32' },
      { url: '/icon.svg', type: 'image/svg+xml' },
    ],
    apple: manifest.icons.apple,
  },
  verification: buildVerification(site.verification),
}

export const viewport: Viewport = {
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: manifest.colours.paper.light },
    { media: '(prefers-color-scheme: dark)', color: manifest.colours.paper.dark },
  ],
}

interface RootLayoutProps {
  children: ReactNode
  params: Promise<{ lang: string }>
}

/**
 * Decides how long a page lives, for all of them: until the next scheduled post is published; without one, until the
 * next build or an order to revalidate. Nearly any page may show the post (neighbours, related posts, translations,
 * counts, the number of a list page), and its own is a 404 till then.
 */
export default async function RootLayout({ children, params }: RootLayoutProps) {
  await liveUntil(findNextChange())
  return <Document lang={getLanguage((await params).lang)}>{children}</Document>
}
