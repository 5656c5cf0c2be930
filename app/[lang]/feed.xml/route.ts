import { buildFeed } from '@/lib/feed'
import { getLanguage } from '@/lib/i18n/messages'
import { site } from '@/site.config'

export const dynamic = 'force-static'
export const dynamicParams = false
export const revalidate = 60

export function generateStaticParams() {
  return site.languages.map((lang) => ({ lang }))
}

export async function GET(_request: Request, { params }: RouteContext<'/[lang]/feed.xml'>) {
  const feed = await buildFeed(getLanguage((await params).lang))
  return new Response(feed.rss2(), { headers: { 'Content-Type': 'application/rss+xml; charset=utf-8' } })
}
