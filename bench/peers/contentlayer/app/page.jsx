import { List } from '@/app/components/list'
import { posts } from '@/app/posts'

export default function Page() {
  return <List title="모든 글" posts={posts} page={1} base="" />
}
