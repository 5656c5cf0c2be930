import { BodyParts } from '@/components/post/body-parts'
import { CitePost } from '@/components/post/cite-post'
import { Connections } from '@/components/post/connections'
import { NextPost } from '@/components/post/next-post'
import { PostAuthor } from '@/components/post/post-author'
import { PostHeader } from '@/components/post/post-header'
import { PostLikes } from '@/components/post/post-likes'
import { PostNavigation } from '@/components/post/post-navigation'
import { PostSource } from '@/components/post/post-source'
import { Prose } from '@/components/post/prose'
import { Share } from '@/components/post/share'
import { TableOfContents } from '@/components/post/table-of-contents'
import { getReferences, type Post } from '@/lib/content'
import { getBody } from '@/lib/markdown'

/** A post: header, table of contents, text and footer. */
export async function PostArticle({ post }: { post: Post }) {
  const body = await getBody(post, getReferences(), 'html')
  return (
    <>
      <BodyParts {...body} />
      <div className="progress" aria-hidden="true" />
      <article className="post">
        <PostHeader post={post} />
        <TableOfContents headings={body.headings} symbols={/ id="(symbol-1)"/.exec(body.html)?.[1]} lang={post.lang} />
        <Prose html={body.html} lang={post.lang} slug={post.slug} />
        <footer className="mt-16">
          <Share post={post}>
            <CitePost post={post} />
            <PostLikes post={post} />
          </Share>
          <PostSource post={post} />
          <PostAuthor post={post} />
          <NextPost post={post} />
          <Connections post={post} />
          <PostNavigation post={post} />
        </footer>
      </article>
    </>
  )
}
