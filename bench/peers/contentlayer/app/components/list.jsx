import Link from 'next/link'
import { notFound } from 'next/navigation'
import { countPages, pageSize } from '@/app/posts'

/** A list page. @param base path of the first page, without a trailing slash */
export function List({ title, posts, page, base }) {
  const last = countPages(posts)
  if (!(page >= 1 && page <= last)) notFound()
  const link = (number) => (number === 1 ? base || '/' : `${base}/page/${number}`)
  return (
    <>
      <h1>{title}</h1>
      <ul>
        {posts.slice((page - 1) * pageSize, page * pageSize).map((post) => (
          <li key={post.slug}>
            <h2>
              <Link href={`/posts/${post.slug}`}>{post.title}</Link>
            </h2>
            <time dateTime={post.date}>{post.date.slice(0, 10)}</time>
            <p>{post.summary}</p>
          </li>
        ))}
      </ul>
      <nav>
        {page > 1 && <Link href={link(page - 1)}>이전</Link>} {page < last && <Link href={link(page + 1)}>다음</Link>}
      </nav>
    </>
  )
}

/** Params of all pages of a list except the first. */
export function listLaterPages(posts) {
  return Array.from({ length: countPages(posts) - 1 }, (_, index) => ({ page: String(index + 2) }))
}
