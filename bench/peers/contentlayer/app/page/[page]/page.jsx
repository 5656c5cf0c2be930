import { List, listLaterPages } from '@/app/components/list'
import { posts } from '@/app/posts'

export function generateStaticParams() {
  return listLaterPages(posts)
}

export default async function Page({ params }) {
  return <List title="모든 글" posts={posts} page={Number((await params).page)} base="" />
}
