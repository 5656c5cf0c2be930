import '@/.generated/fonts.css'
import '../globals.css'
import type { Metadata, Viewport } from 'next'
import type { ReactNode } from 'react'
import manifest from '@/.generated/manifest.json'
import { Document } from '@/components/site/document'
import { getLanguage } from '@/lib/i18n/messages'
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
    { media: '(prefers-color-scheme: light)', color: manifest.paper.light },
    { media: '(prefers-color-scheme: dark)', color: manifest.paper.dark },
  ],
}

interface RootLayoutProps {
  children: ReactNode
  params: Promise<{ lang: string }>
}

export default async function RootLayout({ children, params }: RootLayoutProps) {
  return <Document lang={getLanguage((await params).lang)}>{children}</Document>
}
