import { OwnLink } from '@/components/site/own-link'
import { routes } from '@/lib/addresses/routes'
import { type Author, findContentPage, listAuthors, type Post } from '@/lib/content'
import { getMessages } from '@/lib/i18n/messages'
import { siteName } from '@/lib/site/names'
import { readMailto } from '@/lib/site/profiles'
import type { Language } from '@/site.config'

/** Who has written a post, and where there is more of each; nothing where the header and the footer say as much. */
export function PostAuthor({ post }: { post: Post }) {
  const authors = listAuthors(post).filter(
    ({ id, name, profiles }) => id || profiles.length > 0 || name !== siteName(post.lang),
  )
  if (authors.length === 0) return null
  return (
    <section aria-label={getMessages(post.lang).writtenBy} className="mt-10 border-line border-t pt-5">
      {authors.map((author) => (
        <div key={author.name} className="mb-4">
          <p className="leading-relaxed">
            <strong>{author.name}</strong> {author.id && <span className="text-muted">{author.about}</span>}
          </p>
          <ul className="mt-1 flex flex-wrap gap-x-5 text-sm">
            {listLinks(author, post.lang).map(([href, text]) => (
              <li key={href}>
                <OwnLink href={href} text={text} className="inline-block py-1 text-muted hover:text-accent" />
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  )
}

function listLinks({ id, name, profiles }: Author, lang: Language): [href: string, text: string][] {
  const messages = getMessages(lang)
  const elsewhere = profiles.map((href): [string, string] => [
    href,
    readMailto(href) ? messages.email : new URL(href).hostname.replace(/^www\./, ''),
  ])
  if (id) return [[routes.author(lang, id), name], ...elsewhere, [routes.authorFeed(lang, id), messages.feed]]
  const about = findContentPage(lang, 'about')
  return [
    ...(about ? [[routes.page(lang, 'about'), about.title] as [string, string]] : []),
    ...elsewhere,
    [routes.feed(lang), messages.feed],
  ]
}
