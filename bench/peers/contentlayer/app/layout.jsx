import Link from 'next/link'
import { siteUrl } from '@/app/posts'
import './global.css'

export const metadata = {
  metadataBase: new URL(siteUrl),
  title: '블로그',
  alternates: { types: { 'application/rss+xml': '/feed.xml' } },
}

export default function Layout({ children }) {
  return (
    <html lang="ko">
      <body>
        <header>
          <Link href="/">블로그</Link> <Link href="/tags">태그</Link>
        </header>
        <main>{children}</main>
      </body>
    </html>
  )
}
