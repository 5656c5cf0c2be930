import { CopyBlock } from '@/components/ui/copy-block'
import { TitleText } from '@/components/ui/title-text'
import { buildReference, containsTitle, formatBibtex } from '@/lib/bibliography'
import type { Paper } from '@/lib/content'
import { getMessages } from '@/lib/i18n/messages'
import type { Language } from '@/site.config'

interface PaperCardProps {
  paper: Paper
  /** The title of the post: that of the paper is not repeated. */
  postTitle: string
  lang: Language
}

/** The paper that a post reviews: in the margin, or folded to two lines where there is none. */
export function PaperCard({ paper, postTitle, lang }: PaperCardProps) {
  const messages = getMessages(lang)
  const [first = '', ...others] = paper.authors
  return (
    <section aria-label={messages.paper} className="paper-card text-sm leading-relaxed">
      <details>
        <summary>
          {!containsTitle(postTitle, paper.title) && (
            <span lang="en" className="paper-title">
              <TitleText title={paper.title} />
            </span>
          )}
          <span className="text-muted">
            <span className="paper-author">
              <span lang="en">{first}</span> {others.length > 0 && `${messages.moreAuthors(others.length)} `}·{' '}
            </span>
            {paper.venue}
          </span>
        </summary>
        <Authors authors={paper.authors} lang={lang} />
        <ul className="mt-1.5 flex flex-wrap gap-x-4">
          {listLinks(paper, messages).map(([label, href]) => (
            <li key={href}>
              <a href={href} className="inline-block py-0.5 text-accent underline decoration-1 underline-offset-4">
                {label}
              </a>
            </li>
          ))}
        </ul>
        <details className="mt-1">
          <summary className="w-fit py-0.5 text-muted hover:text-ink">{messages.bibtex}</summary>
          <CopyBlock text={formatBibtex(buildReference(paper))} label={messages.bibtex} />
        </details>
      </details>
    </section>
  )
}

/** Of more than five authors, those after the fourth are in a `<details>`. */
function Authors({ authors, lang }: { authors: string[]; lang: Language }) {
  if (authors.length <= 5) {
    return (
      <p lang="en" className="mt-1 text-muted">
        {authors.join(', ')}
      </p>
    )
  }
  const shown = 4
  return (
    <details className="more-authors mt-1 text-muted">
      <summary>
        <span lang="en">{authors.slice(0, shown).join(', ')}</span>{' '}
        <span className="more text-accent underline decoration-1 underline-offset-4">
          {getMessages(lang).moreAuthors(authors.length - shown)}
        </span>
      </summary>
      <span lang="en">{authors.slice(shown).join(', ')}</span>
    </details>
  )
}

function listLinks(paper: Paper, messages: ReturnType<typeof getMessages>): [label: string, href: string][] {
  const { arxiv, doi, url, code, data } = paper
  const links = [
    arxiv && [`arXiv ${arxiv}`, `https://arxiv.org/abs/${arxiv}`],
    arxiv && ['PDF', `https://arxiv.org/pdf/${arxiv}`],
    arxiv && ['HTML', `https://arxiv.org/html/${arxiv}`],
    doi && ['DOI', `https://doi.org/${doi}`],
    url && [new URL(url).hostname.replace(/^www\./, ''), url],
    code && [messages.code, code],
    data && [messages.data, data],
  ]
  return links.filter((link): link is [string, string] => Array.isArray(link))
}
