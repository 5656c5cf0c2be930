import '@/app/post.css'
import '@/app/text.css'
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { Comments } from '@/components/post/comments'
import { PostArticle } from '@/components/post/post-article'
import { Newsletter } from '@/components/site/newsletter'
import { SiteFrame } from '@/components/site/site-frame'
import { StructuredData } from '@/components/site/structured-data'
import { findPost, params } from '@/lib/content'
import { getLanguage } from '@/lib/i18n/messages'
import { findCover } from '@/lib/metadata/cover'
import { listAlternates, listElsewhere, listSections } from '@/lib/metadata/post-languages'
import { buildPostMetadata } from '@/lib/metadata/seo'
import { buildPostGraph } from '@/lib/structured-data/post'

export const dynamicParams = false

type Props = PageProps<'/[lang]/posts/[slug]'>

export const generateStaticParams = () => params.posts()

async function load(props: Props) {
  const { lang, slug } = await props.params
  const post = findPost(getLanguage(lang), slug)
  if (!post) notFound()
  return { post, alternates: listAlternates(post) }
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { post, alternates } = await load(props)
  return buildPostMetadata(post, alternates, await findCover(post))
}

export default async function PostPage(props: Props) {
  const { post, alternates } = await load(props)
  return (
    <SiteFrame
      lang={post.lang}
      alternates={alternates}
      elsewhere={listElsewhere(post)}
      sections={await listSections(post)}
    >
      <StructuredData graph={buildPostGraph(post, await findCover(post))} />
      <PostArticle post={post} />
      <Newsletter lang={post.lang} />
      <Comments post={post} />
    </SiteFrame>
  )
}
