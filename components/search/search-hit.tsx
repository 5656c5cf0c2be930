import type { ReactNode } from 'react'
import { Dot } from '@/components/ui/dot'
import type { Part } from '@/lib/search'
import { MarkedText, MarkedTitle } from './marked-text'

interface SearchHitProps {
  lang: string
  url: string
  title: readonly Part[]
  section?: { title: string; url: string }
  excerpt: readonly Part[]
  date: ReactNode
  reason: string
  venue?: string
  /** What it says of the words that the post lacks. */
  missing?: string
}

/** A search result, with the matching section, an excerpt and the reason. `enhance/search-page.ts` fills its parts. */
export function SearchHit({ lang, url, title, section, excerpt, date, reason, venue, missing }: SearchHitProps) {
  return (
    <li lang={lang} className="border-line border-t py-6">
      <h2 className="font-bold text-[1.2rem] leading-snug tracking-tight">
        <a href={url} className="hover:text-accent">
          <MarkedTitle parts={title} />
        </a>
      </h2>
      <p className="mt-1.5 leading-relaxed">
        {section && (
          <a href={section.url} className="mr-2 font-semibold text-accent hover:underline">
            {section.title}
          </a>
        )}
        <MarkedText parts={excerpt} />
      </p>
      <p className="mt-1.5 text-muted text-sm">
        {date}
        {[reason, venue, missing].map(
          (text) =>
            text && (
              <span key={text}>
                <Dot />
                {text}
              </span>
            ),
        )}
      </p>
    </li>
  )
}
