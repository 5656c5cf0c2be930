import { routes } from '@/lib/addresses/routes'
import { type Facet, facets, listFacetValues, orders, type PaperEntry } from '@/lib/content'
import { getMessages } from '@/lib/i18n/messages'
import type { Language } from '@/site.config'

interface PaperFacetsProps {
  lang: Language
  /** All papers: the counts do not depend on the current filter. */
  papers: PaperEntry[]
  /** The current order or filter: `by/year`, `venue/emnlp`. */
  facet: string
  value: string
}

/** Sort orders and filters of the list, as links; in the margin on wide screens. */
export function PaperFacets({ lang, papers, facet, value }: PaperFacetsProps) {
  const messages = getMessages(lang)
  const hrefOf = (name: string, slug: string) =>
    name === 'by' && slug === 'year' ? routes.papers(lang) : routes.papersOf(lang, name, slug)
  const group = (label: string, name: 'by' | Facet, values: { slug: string; name: string; count?: number }[]) => (
    <div key={name} className="mt-5 first:mt-1">
      <h2 className="font-semibold">{label}</h2>
      <ul className="mt-1 flex flex-wrap gap-x-3.5">
        {values.map(({ slug, name: text, count }) => (
          <li key={slug}>
            <a
              href={hrefOf(name, slug)}
              aria-current={name === facet && slug === value ? 'page' : undefined}
              className="inline-block py-0.5 text-muted hover:text-accent aria-[current]:font-semibold aria-[current]:text-ink"
            >
              {text}
              {count !== undefined && <span className="ml-1 text-xs tabular">{count}</span>}
            </a>
          </li>
        ))}
      </ul>
    </div>
  )
  return (
    <nav aria-label={messages.papersBy.label} className="facets text-sm">
      <details>
        <summary className="mb-3 py-1 font-semibold">
          {messages.papersBy.label} · {facets.map((one) => messages.facets[one]).join(' · ')}
        </summary>
        <div className="pb-3">
          {group(
            messages.papersBy.label,
            'by',
            orders.map((slug) => ({ slug, name: messages.papersBy[slug] })),
          )}
          {facets.map((one) => group(messages.facets[one], one, listFacetValues(papers, one)))}
        </div>
      </details>
    </nav>
  )
}
