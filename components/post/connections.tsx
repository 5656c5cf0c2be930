import type { ReactNode } from 'react'
import { TitleText } from '@/components/ui/title-text'
import { routes } from '@/lib/addresses/routes'
import { findNext, listBacklinks, listRelatedPosts, type Post, type Relation } from '@/lib/content'
import { getMessages, type Messages } from '@/lib/i18n/messages'

/** Posts that link to this one, and related posts, each with the reason; both folded. */
export function Connections({ post }: { post: Post }) {
  const messages = getMessages(post.lang)
  const backlinks = listBacklinks(post)
  const shown = new Set([...backlinks, ...[findNext(post)?.post ?? []].flat()].map(({ slug }) => slug))
  const related = listRelatedPosts(post)
    .filter(({ post: { slug } }) => !shown.has(slug))
    .slice(0, 3)
  return (
    <div className="connections">
      <Fold id="related" title={messages.related.title} count={related.length}>
        {related.map((relation) => (
          <Entry key={relation.post.slug} post={relation.post} reason={explain(relation, messages)} />
        ))}
      </Fold>
      <Fold id="backlinks" title={messages.backlinks} count={backlinks.length}>
        {backlinks.map((other) => (
          <Entry key={other.slug} post={other} />
        ))}
      </Fold>
    </div>
  )
}

function Fold({ id, title, count, children }: { id: string; title: string; count: number; children: ReactNode }) {
  if (count === 0) return null
  return (
    <section aria-labelledby={id}>
      <details>
        <summary>
          <h2 id={id} className="inline font-semibold">
            {title}
          </h2>{' '}
          <span className="text-muted text-sm tabular">{count}</span>
        </summary>
        <ul className="pb-3">{children}</ul>
      </details>
    </section>
  )
}

function Entry({ post, reason }: { post: Post; reason?: string }) {
  return (
    <li className="flex flex-wrap items-baseline gap-x-3 leading-snug">
      <a href={routes.post(post.lang, post.slug)} className="py-1 hover:text-accent">
        <TitleText title={post.title} />
      </a>
      {reason && <span className="text-muted text-sm">{reason}</span>}
    </li>
  )
}

function explain({ tags, works }: Relation, { related }: Messages): string {
  const reasons = [works > 0 && related.works(works), tags.length > 0 && related.tags(tags.join(', '))]
  return reasons.filter(Boolean).join(' · ') || related.text
}
