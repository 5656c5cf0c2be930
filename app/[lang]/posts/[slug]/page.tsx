import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { CitePost } from '@/components/post/cite-post'
import { Connections } from '@/components/post/connections'
import { MathStyle } from '@/components/post/math-style'
import { PostHeader } from '@/components/post/post-header'
import { PostNavigation } from '@/components/post/post-navigation'
import { Prose } from '@/components/post/prose'
import { Share } from '@/components/post/share'
import { StructuredData } from '@/components/post/structured-data'
import { TableOfContents } from '@/components/post/table-of-contents'
import { SiteFrame } from '@/components/site/site-frame'
import { findPost, getReferences, listTranslations, type Post, params } from '@/lib/content'
import { findCover } from '@/lib/cover'
import { getLanguage } from '@/lib/i18n/messages'
import { getBody } from '@/lib/markdown'
import { routes } from '@/lib/routes'
import { type Alternates, buildPostMetadata } from '@/lib/seo'

export const revalidate = 60
export const dynamicParams = false

type Props = PageProps<'/[lang]/posts/[slug]'>

export const generateStaticParams = () => params.posts()

async function load(props: Props) {
  const { lang, slug } = await props.params
  const post = findPost(getLanguage(lang), slug)
  if (!post) notFound()
  return { post, alternates: listAlternates(post) }
}

function listAlternates(post: Post): Alternates {
  return Object.fromEntries([post, ...listTranslations(post)].map(({ lang, slug }) => [lang, routes.post(lang, slug)]))
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { post, alternates } = await load(props)
  return buildPostMetadata(post, alternates, await findCover(post))
}

export default async function PostPage(props: Props) {
  const { post, alternates } = await load(props)
  const [body, cover] = [await getBody(post, getReferences()), await findCover(post)]
  return (
    <SiteFrame lang={post.lang} alternates={alternates}>
      {body.hasMath && <MathStyle />}
      <StructuredData post={post} cover={cover} />
      <div className="progress" aria-hidden="true" />
      <article className="post">
        <PostHeader post={post} />
        <TableOfContents headings={body.headings} lang={post.lang} />
        <Prose html={body.html} lang={post.lang} slug={post.slug} />
        <footer className="mt-16">
          <Share lang={post.lang} />
          <CitePost post={post} />
          <Connections post={post} />
          <PostNavigation post={post} />
        </footer>
      </article>
    </SiteFrame>
  )
}
