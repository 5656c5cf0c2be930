import { routes } from '@/lib/addresses/routes'
import { listBacklinks, listRelatedPosts, type Post, type Relation } from '@/lib/content'
import { getMessages, type Messages } from '@/lib/i18n/messages'

/** Posts that link to this one, and related posts, each with the reason. */
export function Connections({ post }: { post: Post }) {
  const messages = getMessages(post.lang)
  const backlinks = listBacklinks(post)
  const mentioned = new Set(backlinks.map(({ slug }) => slug))
  const related = listRelatedPosts(post)
    .filter(({ post: { slug } }) => !mentioned.has(slug))
    .slice(0, 3)
  return (
    <>
      {backlinks.length > 0 && (
        <section aria-labelledby="backlinks" className="mt-12">
          <h2 id="backlinks" className="font-bold">
            {messages.backlinks}
          </h2>
          <ul className="mt-2">
            {backlinks.map((other) => (
              <Entry key={other.slug} post={other} />
            ))}
          </ul>
        </section>
      )}
      {related.length > 0 && (
        <section aria-labelledby="related" className="mt-12">
          <h2 id="related" className="font-bold">
            {messages.related.title}
          </h2>
          <ul className="mt-2">
            {related.map((relation) => (
              <Entry key={relation.post.slug} post={relation.post} reason={explain(relation, messages)} />
            ))}
          </ul>
        </section>
      )}
    </>
  )
}

function Entry({ post, reason }: { post: Post; reason?: string }) {
  return (
    <li className="py-1.5 leading-snug">
      <a
        href={routes.post(post.lang, post.slug)}
        className="underline decoration-1 decoration-line underline-offset-4 hover:text-accent"
      >
        {post.title}
      </a>
      {reason && <span className="block text-muted text-sm">{reason}</span>}
    </li>
  )
}

function explain({ tags, works }: Relation, { related }: Messages): string {
  const reasons = [works > 0 && related.works(works), tags.length > 0 && related.tags(tags.join(', '))]
  return reasons.filter(Boolean).join(' · ') || related.text
}
