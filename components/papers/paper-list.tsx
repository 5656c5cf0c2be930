import { routes } from '@/lib/addresses/routes'
import { formatLabel, othersFor, type Reference } from '@/lib/bibliography'
import type { PaperEntry, Post } from '@/lib/content'
import { getMessages } from '@/lib/i18n/messages'
import type { Language } from '@/site.config'

/** Papers, with links to them and to the posts that review or cite them. */
export function PaperList({ papers, lang }: { papers: PaperEntry[]; lang: Language }) {
  const messages = getMessages(lang)
  return (
    <ul>
      {papers.map(({ reference, reviews, mentions }) => (
        <li key={reference.key} id={reference.key} className="border-line border-t py-5">
          <h2 lang="en" className="font-semibold text-lg leading-snug">
            {reference.title}
          </h2>
          <p className="mt-1 text-muted text-sm" lang="en">
            {shortenAuthors(reference)} · {reference.venue} {formatLabel(reference).year}
            {reference.arxiv && (
              <>
                {' · '}
                <a
                  href={`https://arxiv.org/abs/${reference.arxiv}`}
                  className="underline decoration-1 underline-offset-4 hover:text-accent"
                >
                  arXiv {reference.arxiv}
                </a>
              </>
            )}
          </p>
          <Discussions label={messages.reviewedIn} posts={reviews} />
          <Discussions label={messages.citedIn} posts={mentions} />
        </li>
      ))}
    </ul>
  )
}

function Discussions({ label, posts }: { label: string; posts: Post[] }) {
  if (posts.length === 0) return null
  return (
    <dl className="mt-2 flex gap-x-3 text-sm leading-relaxed">
      <dt className="w-20 shrink-0 text-muted">{label}</dt>
      <dd>
        {posts.map(({ lang, slug, title }) => (
          <a
            key={slug}
            href={routes.post(lang, slug)}
            className="block py-0.5 text-accent underline decoration-1 underline-offset-4"
          >
            {title}
          </a>
        ))}
      </dd>
    </dl>
  )
}

/** @example shortenAuthors({ authors: ['A', 'B', 'C', 'D', 'E'] }) // => 'A, B, C et al.' */
function shortenAuthors({ authors, hasOthers }: Pick<Reference, 'authors' | 'hasOthers'>): string {
  const shown = authors.length > 4 ? authors.slice(0, 3) : authors
  const isMore = hasOthers || shown.length < authors.length
  return `${shown.join(', ')}${isMore ? ` ${othersFor(authors)}` : ''}`
}
