import { getMessages } from '@/lib/i18n/messages'
import type { Heading } from '@/lib/markdown'
import { deepestSection } from '@/lib/metadata/post-languages'
import type { Language } from '@/site.config'

interface TableOfContentsProps {
  headings: Heading[]
  /** The id of the first symbol that the post explains. */
  symbols?: string | undefined
  lang: Language
}

/**
 * Sections and subsections: a `<details>` on narrow screens, a column beside the text on wide ones. Then the list of
 * symbols: in formulas they are shown to a pointer, and a stop of the keyboard at each would be too many.
 */
export function TableOfContents({ headings, symbols, lang }: TableOfContentsProps) {
  const shown = headings.filter(({ depth }) => depth <= deepestSection)
  if (shown.length < 2) return null
  const { toc, symbolList } = getMessages(lang)
  return (
    <nav aria-label={toc} className="toc text-sm leading-normal">
      <details>
        <summary className="py-1 font-semibold">{toc}</summary>
        <ol className="pt-1 pb-2">
          {shown.map(({ id, text, depth }) => (
            <li key={id} className={depth === 3 ? 'pl-3.5' : undefined}>
              {/* enhance/contents.ts marks the current section, perhaps before hydration. */}
              <a href={`#${id}`} className="block py-1 text-muted hover:text-ink" suppressHydrationWarning>
                {text}
              </a>
            </li>
          ))}
        </ol>
        {symbols && (
          <a href={`#${symbols}`} className="mb-2 block py-1 text-muted hover:text-ink">
            {symbolList}
          </a>
        )}
      </details>
    </nav>
  )
}
