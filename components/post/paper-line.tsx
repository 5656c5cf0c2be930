import type { Paper } from '@/lib/content'
import { getMessages } from '@/lib/i18n/messages'
import type { Language } from '@/site.config'

/** The paper that a post reviews: what it is, where it appeared, where to read it. */
export function PaperLine({ paper, lang }: { paper: Paper; lang: Language }) {
  const messages = getMessages(lang)
  const links = [
    paper.arxiv && [`arXiv ${paper.arxiv}`, `https://arxiv.org/abs/${paper.arxiv}`],
    paper.doi && ['DOI', `https://doi.org/${paper.doi}`],
    paper.url && [new URL(paper.url).hostname.replace(/^www\./, ''), paper.url],
    paper.code && [messages.code, paper.code],
    paper.data && [messages.data, paper.data],
  ].filter((link): link is [string, string] => Boolean(link))
  return (
    <div className="mt-6 border-accent border-l-2 pl-4 text-sm leading-relaxed">
      <p lang="en" className="font-semibold">
        <span className="visually-hidden" lang={lang}>
          {messages.paper}:{' '}
        </span>
        {paper.title}
      </p>
      <p className="text-muted">
        <span lang="en">{formatAuthors(paper.authors)}</span>
        <span aria-hidden="true"> · </span>
        <span className="whitespace-nowrap">{paper.venue}</span>
      </p>
      <p className="flex flex-wrap gap-x-4">
        {links.map(([label, href]) => (
          <a key={href} href={href} className="py-0.5 text-accent underline decoration-1 underline-offset-4">
            {label}
          </a>
        ))}
      </p>
    </div>
  )
}

/** @example formatAuthors(['A', 'B', 'C', 'D']) // => 'A, B, C et al.' */
function formatAuthors(authors: string[]): string {
  return authors.length > 4 ? `${authors.slice(0, 3).join(', ')} et al.` : authors.join(', ')
}
