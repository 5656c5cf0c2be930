import 'katex/dist/katex.min.css'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { useMDXComponent } from 'next-contentlayer2/hooks'
import { posts } from '@/app/posts'

export function generateStaticParams() {
  return posts.map(({ slug }) => ({ slug }))
}

export async function generateMetadata({ params }) {
  const { slug } = await params
  const post = posts.find((candidate) => candidate.slug === slug)
  return post && { title: post.title, description: post.summary, alternates: { canonical: `/posts/${slug}` } }
}

/** Links inside the site go through the router. */
const components = {
  a: ({ href = '', ...rest }) => (href.startsWith('/') ? <Link href={href} {...rest} /> : <a href={href} {...rest} />),
}

function Body({ code }) {
  const Content = useMDXComponent(code)
  return <Content components={components} />
}

export default async function Page({ params }) {
  const { slug } = await params
  const index = posts.findIndex((candidate) => candidate.slug === slug)
  if (index < 0) notFound()
  const [newer, post, older] = [posts[index - 1], posts[index], posts[index + 1]]
  return (
    <article>
      <h1>{post.title}</h1>
      <time dateTime={post.date}>{post.date.slice(0, 10)}</time>{' '}
      {post.tags.map((tag, place) => (
        <Link key={tag} href={`/tags/${post.tagSlugs[place]}`}>
          {tag}
        </Link>
      ))}
      <nav>
        <ol>
          {post.headings.map(({ id, text }) => (
            <li key={id}>
              <a href={`#${id}`}>{text}</a>
            </li>
          ))}
        </ol>
      </nav>
      <Body code={post.body.code} />
      <nav>
        {newer && (
          <Link rel="next" href={`/posts/${newer.slug}`}>
            {newer.title}
          </Link>
        )}{' '}
        {older && (
          <Link rel="prev" href={`/posts/${older.slug}`}>
            {older.title}
          </Link>
        )}
      </nav>
    </article>
  )
}
