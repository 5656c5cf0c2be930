import '@/app/post.css'
import '@/app/text.css'
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { PostArticle } from '@/components/post/post-article'
import { SiteFrame } from '@/components/site/site-frame'
import { readPreview } from '@/lib/addresses/preview'
import { routes } from '@/lib/addresses/routes'
import { findPostForPreview } from '@/lib/content'
import { getLanguage, getMessages } from '@/lib/i18n/messages'
import { buildAlternates } from '@/lib/metadata/seo'
import { siteName } from '@/lib/site/names'
import { formatDate } from '@/lib/text/dates'
import { secrets, site } from '@/site.config'

type Props = PageProps<'/[lang]/preview'>

/** Rendered per request and never cached, so it is a page of its own and not the post's. */
export const dynamic = 'force-dynamic'

/** Finds the draft that a signed link names (`npm run blog -- preview`). */
async function load({ params, searchParams }: Props) {
  if (!secrets.preview) notFound()
  const given = Object.entries(await searchParams).flatMap(([name, value]) =>
    typeof value === 'string' ? [[name, value]] : [],
  )
  const preview = readPreview(new URLSearchParams(given), secrets.preview, new Date())
  const lang = getLanguage((await params).lang)
  const post = preview?.lang === lang ? findPostForPreview(lang, preview.slug) : undefined
  if (!preview || !post) notFound()
  return { post, until: new Date(preview.until * 1000) }
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { post } = await load(props)
  return {
    title: `${post.title} — ${siteName(post.lang)}`,
    robots: { index: false, follow: false },
    referrer: 'no-referrer', // the URL contains the signature
  }
}

export default async function PreviewPage(props: Props) {
  const { post, until } = await load(props)
  return (
    <SiteFrame lang={post.lang} alternates={buildAlternates((lang) => routes.posts(lang))} isPrivate>
      <p role="note" className="mb-10 border-accent border-l-2 bg-sunken px-4 py-3 text-sm">
        {getMessages(post.lang).previewNotice(formatDate(until, post.lang, site.timeZone, 'prose'))}
      </p>
      <PostArticle post={post} />
    </SiteFrame>
  )
}
