import { createElement } from 'react'
import { Compounds, TitleText } from '@/components/ui/title-text'
import { routes } from '@/lib/addresses/routes'
import { formatLabel, othersFor, type Reference } from '@/lib/bibliography'
import type { PaperEntry, Post } from '@/lib/content'
import { getMessages } from '@/lib/i18n/messages'
import { groupBy } from '@/lib/text/group-by'
import type { Language } from '@/site.config'

interface PaperListProps {
  papers: PaperEntry[]
  lang: Language
  /** What papers that follow one another have in common: a heading above them, in the left column on wide screens. */
  groupOf?: ((paper: PaperEntry) => string) | undefined
}

/** Papers, with links to them and to the posts that review or cite them. */
export function PaperList({ papers, lang, groupOf }: PaperListProps) {
  if (!groupOf) return <Rows papers={papers} lang={lang} heading="h2" />
  return (
    <div className="paper-groups">
      {[...groupBy(papers, groupOf)].map(([name, group]) => (
        <section key={name} aria-label={name}>
          <h2>{name}</h2>
          <Rows papers={group} lang={lang} heading="h3" />
        </section>
      ))}
    </div>
  )
}

interface RowsProps {
  papers: readonly PaperEntry[]
  lang: Language
  heading: 'h2' | 'h3'
}

function Rows({ papers, lang, heading }: RowsProps) {
  const messages = getMessages(lang)
  return (
    <ul>
      {papers.map(({ reference, reviews, mentions }) => (
        <li key={reference.key} id={reference.key} className="border-line border-t py-4">
          {createElement(
            heading,
            { lang: 'en', className: 'font-semibold leading-snug' },
            <TitleText title={reference.title} />,
          )}
          <p className="facts mt-0.5 text-muted text-sm" lang="en">
            <span>{shortenAuthors(reference)}</span>
            <span>
              {reference.venue} {formatLabel(reference).year}
            </span>
            {reference.arxiv && (
              <span>
                <a
                  href={`https://arxiv.org/abs/${reference.arxiv}`}
                  className="inline-block py-0.5 underline decoration-1 underline-offset-4 hover:text-accent"
                >
                  arXiv {reference.arxiv}
                </a>
              </span>
            )}
          </p>
          {reviews.map((post) => (
            <p key={post.slug} className="mt-1.5 border-accent border-l-2 pl-3 text-[0.9375rem] leading-[1.6]">
              {post.verdict && <Compounds text={post.verdict} />}{' '}
              <PostLink post={post} label={post.verdict && messages.reviewedIn} />
            </p>
          ))}
          {mentions.length > 0 && (
            <p className="facts mt-0.5 text-muted text-sm">
              <span>{messages.citedIn}</span>
              {mentions.map((post) => (
                <span key={post.slug}>
                  <PostLink post={post} />
                </span>
              ))}
            </p>
          )}
        </li>
      ))}
    </ul>
  )
}

/** A link to a post by its title, or by a shorter label. */
function PostLink({ post: { lang, slug, title }, label }: { post: Post; label?: string | undefined }) {
  return (
    <a
      href={routes.post(lang, slug)}
      aria-label={label && `${label}: ${title}`}
      className="inline-block py-0.5 text-accent hover:underline"
    >
      {label ?? <TitleText title={title} />}
    </a>
  )
}

/** @example shortenAuthors({ authors: ['A', 'B', 'C', 'D', 'E'] }) // => 'A, B, C et al.' */
function shortenAuthors({ authors, hasOthers }: Pick<Reference, 'authors' | 'hasOthers'>): string {
  const shown = authors.length > 4 ? authors.slice(0, 3) : authors
  const isMore = hasOthers || shown.length < authors.length
  return `${shown.join(', ')}${isMore ? ` ${othersFor(authors)}` : ''}`
}
