import { routes } from '@/lib/addresses/routes'
import type { PaperEntry } from '@/lib/content'
import { getMessages } from '@/lib/i18n/messages'
import type { Language } from '@/site.config'

interface ReviewedSwitchProps {
  lang: Language
  papers: readonly PaperEntry[]
  isReviewed: boolean
}

/** All papers, or those that a post reviews. */
export function ReviewedSwitch({ lang, papers, isReviewed }: ReviewedSwitchProps) {
  const messages = getMessages(lang)
  const link = (href: string, text: string, count: number, isCurrent: boolean) => (
    <a
      href={href}
      aria-current={isCurrent ? 'page' : undefined}
      className="inline-block py-1 text-muted hover:text-accent aria-[current]:font-semibold aria-[current]:text-ink"
    >
      {text} <span className="font-normal text-muted tabular">{count}</span>
    </a>
  )
  const reviewed = papers.filter(({ reviews }) => reviews.length > 0).length
  return (
    <p className="mt-2 mb-6 flex gap-x-5 text-sm">
      {link(routes.papers(lang), messages.all, papers.length, !isReviewed)}
      {link(routes.papersOf(lang, 'by', 'reviewed'), messages.reviewed, reviewed, isReviewed)}
    </p>
  )
}
