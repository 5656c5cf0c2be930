import { TitleText } from '@/components/ui/title-text'
import { routes } from '@/lib/addresses/routes'
import type { Post } from '@/lib/content'
import { getMessages } from '@/lib/i18n/messages'
import type { Language } from '@/site.config'

/** Posts that have some of a query, where none has enough of it. */
export function NearestPosts({ lang, posts }: { lang: Language; posts: readonly Post[] }) {
  return (
    <div className="mt-6">
      <h2 className="mb-1 font-semibold text-sm">{getMessages(lang).notFound.nearest}</h2>
      <ul>
        {posts.map((post) => (
          <li key={`${post.lang}/${post.slug}`} lang={post.lang}>
            <a
              href={routes.post(post.lang, post.slug)}
              className="inline-block py-1 text-accent underline decoration-1 underline-offset-4"
            >
              <TitleText title={post.title} />
            </a>
          </li>
        ))}
      </ul>
    </div>
  )
}
