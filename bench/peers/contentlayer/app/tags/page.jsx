import Link from 'next/link'
import { postsOf, tags } from '@/app/posts'

export default function Page() {
  return (
    <>
      <h1>태그</h1>
      <ul>
        {[...tags].map(([slug, name]) => (
          <li key={slug}>
            <Link href={`/tags/${slug}`}>
              {name} ({postsOf(slug).length})
            </Link>
          </li>
        ))}
      </ul>
    </>
  )
}
