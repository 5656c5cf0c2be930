import { createElement } from 'react'
import { Verdict } from '@/components/post/verdict'
import { Compounds, TitleText } from '@/components/ui/title-text'
import { routes } from '@/lib/addresses/routes'
import { formatLabel, othersFor, type Reference } from '@/lib/bibliography'
import type { PaperEntry, Post } from '@/lib/content'
import { getMessages } from '@/lib/i18n/messages'
import { groupBy } from '@/lib/text/group-by'
import { withDashes } from '@/lib/text/title-breaks'
import { setTypography } from '@/lib/text/typography'
import type { Language } from '@/site.config'

interface PaperListProps {
  papers: PaperEntry[]
  lang: Language
  /** What papers that follow one another have in common: a heading above them, in the left column on wide screens. */
  groupOf?: ((paper: PaperEntry) => string) | undefined
  /** Where the headings lead. */
  hrefOf?: ((name: string) => string) | undefined
}

/** Underlined among words; a list of links needs no lines. */
const link = 'py-1.5 underline decoration-1 decoration-strong-line underline-offset-4 hover:text-accent'
const listed = 'py-1.5 text-ink underline-offset-4 hover:text-accent hover:underline'

/** Papers, with links to them and to the posts that review or cite them. */
export function PaperList({ papers, lang, groupOf, hrefOf }: PaperListProps) {
  if (!groupOf) return <Rows papers={papers} lang={lang} heading="h2" />
  const groups = [...groupBy(papers, groupOf)]
  return (
    <>
      {hrefOf && groups.length > 1 && (
        <nav aria-label={getMessages(lang).facets.year} className="years tabular">
          {groups.map(([name]) => (
            <a key={name} href={`#year-${name}`}>
              {name}
            </a>
          ))}
        </nav>
      )}
      <div className="paper-groups">
        {groups.map(([name, group]) => (
          <section key={name} id={hrefOf && `year-${name}`} aria-label={name}>
            <h2>
              {hrefOf ? (
                <a href={hrefOf(name)} className="inline-block py-0.5 hover:text-accent">
                  {name}
                </a>
              ) : (
                name
              )}
            </h2>
            <Rows papers={group} lang={lang} heading="h3" />
          </section>
        ))}
      </div>
    </>
  )
}

interface RowsProps {
  papers: readonly PaperEntry[]
  lang: Language
  heading: 'h2' | 'h3'
}

/** A reviewed paper leads to its review and has its verdict; one that is only cited is smaller. */
function Rows({ papers, lang, heading }: RowsProps) {
  return (
    <ul>
      {papers.map(({ reference, reviews, mentions }) => (
        <li key={reference.key} id={reference.key} className={reviews.length > 0 ? 'paper' : 'paper cited'}>
          {createElement(heading, { lang: 'en' }, <Title reference={reference} review={reviews[0]} />)}
          <PaperFacts reference={reference} />
          {reviews.map((post) =>
            post.verdict ? (
              <Verdict key={post.slug} post={post} />
            ) : (
              <p key={post.slug} className="verdict">
                <PostLink post={post} />
              </p>
            ),
          )}
          {mentions.length > 0 && (
            <p className="mentions">
              {getMessages(lang).citedIn}:{' '}
              {mentions.map((post, index) => (
                <span key={post.slug}>
                  {index > 0 && ' · '}
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

function Title({ reference, review }: { reference: Reference; review: Post | undefined }) {
  const title = setTypography(reference.title, getMessages('en').prose.signs)
  if (!review) return <TitleText title={title} />
  return (
    <a href={routes.post(review.lang, review.slug)} className="hover:text-accent">
      <TitleText title={title} />
    </a>
  )
}

/** Characters that fit beside each other on a wide screen: a link alone on a second line is worth less than an author. */
const lineLength = 95

/** Authors, and on a line of their own on narrow screens where and when, with the link. */
function PaperFacts({ reference }: { reference: Reference }) {
  const { venue, arxiv, authors, hasOthers } = reference
  const [first = '', ...others] = authors
  const venueAndLink = `${venue} ${formatLabel(reference).year} arXiv ${arxiv ?? ''}`
  let shown = authors.length > 4 ? others.slice(0, 2) : others
  while (shown.length > 1 && [first, ...shown, venueAndLink].join(', ').length > lineLength) shown = shown.slice(0, -1)
  const isMore = hasOthers || shown.length < others.length
  return (
    <p className="facts text-muted text-sm" lang="en">
      <span className="authors">
        {first}
        {shown.length > 0 && <span className="others">, {shown.join(', ')}</span>}
        {(isMore || shown.length > 0) && <span className={isMore ? undefined : 'short'}> {othersFor(authors)}</span>}
      </span>
      {!(venue === 'arXiv' && arxiv) && (
        <span>
          {venue} {formatLabel(reference).year}
        </span>
      )}
      {arxiv && (
        <span>
          <a href={`https://arxiv.org/abs/${arxiv}`} className={link}>
            arXiv {arxiv}
          </a>
        </span>
      )}
    </p>
  )
}

function PostLink({ post: { lang, slug, title } }: { post: Post }) {
  return (
    <a href={routes.post(lang, slug)} className={listed}>
      <Compounds text={withDashes(title)} />
    </a>
  )
}
