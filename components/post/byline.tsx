import { Fragment } from 'react'
import { Dot } from '@/components/ui/dot'
import { routes } from '@/lib/addresses/routes'
import { listAuthors, type Post } from '@/lib/content'
import { siteName } from '@/lib/site/names'

/** The authors of a post, with links to their pages; nothing where the blog has the name of its author. */
export function Byline({ post }: { post: Post }) {
  const authors = listAuthors(post)
  if (authors.length === 1 && authors[0].name === siteName(post.lang)) return null
  return (
    <>
      {authors.map(({ id, name }, index) => (
        <Fragment key={name}>
          {index > 0 && ', '}
          {id ? (
            <a href={routes.author(post.lang, id)} rel="author" className="hover:text-ink hover:underline">
              {name}
            </a>
          ) : (
            name
          )}
        </Fragment>
      ))}
      <Dot />
    </>
  )
}
