import { List, listLaterPages } from '@/app/components/list'
import { postsOf, tags } from '@/app/posts'

export function generateStaticParams() {
  return [...tags.keys()].flatMap((tag) => listLaterPages(postsOf(tag)).map(({ page }) => ({ tag, page })))
}

export default async function Page({ params }) {
  const { tag: encoded, page } = await params
  const tag = decodeURIComponent(encoded)
  return <List title={`#${tags.get(tag)}`} posts={postsOf(tag)} page={Number(page)} base={`/tags/${tag}`} />
}
