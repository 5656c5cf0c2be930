import type { ReactNode } from 'react'
import { Dot } from '@/components/ui/dot'
import type { Part } from '@/lib/search'
import { MarkedText, MarkedTitle } from './marked-text'

interface SearchHitProps {
  /** Of the post. */
  lang: string
  /** Of the page. */
  pageLang: string
  /** The name of the language, when it is not that of the page. */
  language?: string
  url: string
  title: readonly Part[]
  section?: { title: string; url: string }
  excerpt: readonly Part[]
  date: ReactNode
  venue?: string
  /** What of the post matches, where no mark shows it: tag or paper. */
  reason?: string
  /** What it says of the words that the post lacks. */
  missing?: string
}

/** A search result: below the title the section of the excerpt. `enhance/search-page.ts` fills its parts. */
export function SearchHit(props: SearchHitProps) {
  const { lang, pageLang, language, url, title, section, excerpt, date, venue, reason, missing } = props
  return (
    <li lang={lang}>
      {language && <p className="language">{language}</p>}
      <h2>
        <a href={url} className="hover:text-accent">
          <MarkedTitle parts={title} />
        </a>
      </h2>
      {section && (
        <p className="section">
          <span aria-hidden="true">§ </span>
          <a href={section.url}>{section.title}</a>
        </p>
      )}
      <p className="excerpt">
        <MarkedText parts={excerpt} />
      </p>
      <p className="hit-facts" lang={pageLang}>
        {date}
        {[venue, reason, missing].map(
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
