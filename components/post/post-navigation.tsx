import { TitleText } from '@/components/ui/title-text'
import { routes } from '@/lib/addresses/routes'
import { findAdjacentPosts, findListPage, type Post } from '@/lib/content'
import { getMessages } from '@/lib/i18n/messages'

/** Links at the end of a post: the older and newer post, and the list page that contains it. */
export function PostNavigation({ post }: { post: Post }) {
  const messages = getMessages(post.lang)
  const { older, newer } = findAdjacentPosts(post)
  const page = findListPage(post)
  return (
    <nav aria-label={messages.neighbours} className="post-navigation mt-10 text-sm">
      {(older || newer) && (
        <ul className="grid gap-x-(--gap) gap-y-3 sm:grid-cols-2">
          {older && <Neighbour post={older} label={messages.older} />}
          {newer && <Neighbour post={newer} label={messages.newer} />}
        </ul>
      )}
      <p className="mt-4">
        <a href={routes.posts(post.lang, page)} className="inline-block py-1 text-muted hover:text-accent">
          {page === 1 ? messages.backToList : messages.backToListPage(page)}
        </a>
      </p>
    </nav>
  )
}

function Neighbour({ post, label }: { post: Post; label: string }) {
  return (
    <li>
      <a href={routes.post(post.lang, post.slug)} className="group block leading-snug">
        <span className="block text-muted">{label}</span>
        <span className="group-hover:text-accent">
          <TitleText title={post.title} />
        </span>
      </a>
    </li>
  )
}
