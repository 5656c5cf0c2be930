import { List } from '@/app/components/list'
import { postsOf, tags } from '@/app/posts'

export function generateStaticParams() {
  return [...tags.keys()].map((tag) => ({ tag }))
}

export default async function Page({ params }) {
  const tag = decodeURIComponent((await params).tag)
  return <List title={`#${tags.get(tag)}`} posts={postsOf(tag)} page={1} base={`/tags/${tag}`} />
}
