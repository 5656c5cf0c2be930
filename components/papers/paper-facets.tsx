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

/** Most values of a facet that are all shown at once, and from how many papers on a value is among those of more. */
const few = 8
const frequent = 3

/**
 * Sort orders and filters of the list, as links; in the margin on wide screens. Years are among them on the page of one:
 * elsewhere they are headings of the list.
 */
export function PaperFacets({ lang, papers, facet, value }: PaperFacetsProps) {
  const messages = getMessages(lang)
  const hrefOf = (name: string, slug: string) =>
    name === 'by' && slug === 'year' ? routes.papers(lang) : routes.papersOf(lang, name, slug)
  const list = (name: 'by' | Facet, values: readonly Value[]) => (
    <ul className="flex flex-wrap gap-x-3.5">
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
  )
  const group = (label: string, name: 'by' | Facet, values: readonly Value[]) => {
    const shown = values.length > few ? values.filter(({ count = frequent }) => count >= frequent) : values
    const others = values.filter((one) => !shown.includes(one))
    const isOther = name === facet && others.some(({ slug }) => slug === value)
    return (
      <div key={name} className="mt-6 first:mt-0">
        <h2 className="mb-1 font-semibold">{label}</h2>
        {list(name, shown)}
        {others.length > 0 && (
          <details open={isOther}>
            <summary className="w-fit py-0.5 text-muted hover:text-ink">{messages.more}</summary>
            {list(name, others)}
          </details>
        )}
      </div>
    )
  }
  const shownFacets = facets.filter((one) => one !== 'year' || facet === 'year')
  const shownOrders = orders.filter((order) => order !== 'reviewed')
  return (
    <nav aria-label={messages.papersBy.label} className="facets text-sm">
      <details>
        <summary>
          {[
            ...(facet === 'by' ? [messages.papersBy.label] : []),
            ...shownFacets.map((one) => messages.facets[one]),
          ].join(' · ')}
        </summary>
        <div>
          {facet === 'by' &&
            group(
              messages.papersBy.label,
              'by',
              shownOrders.map((slug) => ({ slug, name: messages.papersBy[slug] })),
            )}
          {shownFacets.map((one) => group(messages.facets[one], one, listFacetValues(papers, one)))}
        </div>
      </details>
    </nav>
  )
}

interface Value {
  slug: string
  name: string
  count?: number
}
